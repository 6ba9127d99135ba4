namespace ProNet.Search.Schema;

/// <summary>Everything both engines need to know about one kind of document. Look-ups are by ordinal name.</summary>
public sealed class SearchSchema
{
    private readonly Dictionary<string, SchemaField> fields;
    private readonly Dictionary<string, QueryField> queryFields;
    private readonly Dictionary<string, FacetDefinition> facets;

    /// <exception cref="ArgumentException">Two fields share a name, or a facet or query field names a field that does not exist.</exception>
    public SearchSchema(SubjectKind subject, ValueList<SchemaField> fields, ValueList<QueryField> queryFields, ValueList<FacetDefinition> facets)
    {
        Subject = subject;
        Fields = fields;
        QueryFields = queryFields;
        Facets = facets;
        this.fields = fields.ToDictionary(f => f.Name);
        this.queryFields = queryFields.SelectMany(f => new[] { f.Name, f.NameFr }.Distinct().Select(n => (n, f))).ToDictionary(p => p.n, p => p.f);
        this.facets = facets.ToDictionary(f => f.Name);
        var unknown = queryFields.SelectMany(q => q.Fields).Concat(facets.Select(f => f.Field)).FirstOrDefault(n => !this.fields.ContainsKey(n));
        if (unknown is not null)
            throw new ArgumentException($"The schema of {subject} has no field '{unknown}'.", nameof(fields));
    }

    public SubjectKind Subject { get; }

    public ValueList<SchemaField> Fields { get; }

    public ValueList<QueryField> QueryFields { get; }

    /// <summary>In the order of the page.</summary>
    public ValueList<FacetDefinition> Facets { get; }

    /// <summary>Fields that a word without a field looks into.</summary>
    public IEnumerable<TextField> TextFields => Fields.OfType<TextField>();

    public SchemaField Field(string name) => fields[name];

    /// <summary>The text fields that a query field looks into.</summary>
    /// <param name="queryField">English or French name; null is any.</param>
    /// <param name="nested">Name of a <see cref="NestedField"/> whose parts alone count, or null for all.</param>
    public IReadOnlyList<TextField> TextFieldsOf(string? queryField, string? nested = null)
    {
        var named = queryField is null ? TextFields : (QueryField(queryField)?.Fields ?? []).Select(Field).OfType<TextField>();
        return named.Where(f => nested is null || f.Nested == nested).ToList();
    }

    /// <summary>The entries that a query field asks about as a whole (<c>position:</c>); null when it does not.</summary>
    /// <param name="queryField">English or French name.</param>
    public NestedField? NestedFieldOf(string queryField) =>
        QueryField(queryField) is { Unit: RangeUnit.None, Fields: [var name, ..] } && Field(name) is NestedField nested ? nested : null;

    /// <summary>Whether a query field is a part of the entries of a nested field: one of their texts, or their time.</summary>
    public bool IsPartOf(QueryField queryField, NestedField nested) => queryField.Unit == RangeUnit.None
        ? queryField.Fields.Any(f => Field(f) is TextField text && text.Nested == nested.Name)
        : queryField.Fields.Contains(nested.Name);

    /// <summary>Whether a query field is about the time of entries (<c>during:</c>), and so means nothing outside one.</summary>
    /// <param name="queryField">English or French name.</param>
    public bool IsPeriod(string queryField) => QueryField(queryField) is { Unit: RangeUnit.Date, Fields: [var name, ..] } && Field(name) is NestedField;

    /// <summary>By English or French name, lower case, accents folded; null when unknown.</summary>
    public QueryField? QueryField(string name) => queryFields.GetValueOrDefault(name);

    public FacetDefinition? Facet(string name) => facets.GetValueOrDefault(name);
}
