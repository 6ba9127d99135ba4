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

    /// <summary>By English or French name, lower case, accents folded; null when unknown.</summary>
    public QueryField? QueryField(string name) => queryFields.GetValueOrDefault(name);

    public FacetDefinition? Facet(string name) => facets.GetValueOrDefault(name);
}
