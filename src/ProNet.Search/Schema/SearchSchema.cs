using System.Text.Json;
using ProNet.Search.Analysis;
using ProNet.Search.Documents;
using ProNet.Search.Lexicon;

namespace ProNet.Search.Schema;

/// <summary>Everything both engines need to know about one kind of document. Look-ups are by ordinal name.</summary>
public sealed class SearchSchema
{
    private readonly Dictionary<string, SchemaField> fields;
    private readonly Dictionary<string, QueryField> queryFields;
    private readonly Dictionary<string, FacetDefinition> facets;
    private readonly Dictionary<ConceptKind, QueryField> concepts;

    /// <param name="subject">The kind.</param>
    /// <param name="documentType">Its subclass of <see cref="SearchDocument"/>.</param>
    /// <param name="fields">What is indexed.</param>
    /// <param name="queryFields">What can be written before a colon.</param>
    /// <param name="facets">What can be filtered, in the order of the page.</param>
    /// <param name="roles">What some of the fields mean.</param>
    /// <exception cref="ArgumentException">
    /// Two fields share a name; a facet, a query field or a role names a field that does not exist; or availability can be asked for other than by facets, where
    /// it could not be kept from those whom it is not for.
    /// </exception>
    public SearchSchema(
        SubjectKind subject,
        Type documentType,
        ValueList<SchemaField> fields,
        ValueList<QueryField> queryFields,
        ValueList<FacetDefinition> facets,
        SchemaRoles roles)
    {
        Subject = subject;
        DocumentType = documentType;
        Roles = roles;
        Fields = fields;
        QueryFields = queryFields;
        Facets = facets;
        this.fields = fields.ToDictionary(f => f.Name);
        this.queryFields = queryFields.SelectMany(f => new[] { f.Name, f.NameFr }.Distinct().Select(n => (n, f))).ToDictionary(p => p.n, p => p.f);
        this.facets = facets.ToDictionary(f => f.Name);
        var unknown = queryFields.SelectMany(q => q.Fields).Concat(facets.Select(f => f.Field)).Concat(NamesOf(roles)).FirstOrDefault(n => !this.fields.ContainsKey(n));
        if (unknown is not null)
            throw new ArgumentException($"The schema of {subject} has no field '{unknown}'.", nameof(fields));
        if (roles.Availability.FirstOrDefault(f => f is TextField || queryFields.Any(q => q.Codes == f.Name || q.PastCodes == f.Name || q.Fields.Contains(f.Name))) is { } open)
            throw new ArgumentException($"The field '{open.Name}' of {subject} says who is open to work: only facets may reach it.", nameof(roles));
        concepts = roles.Concepts.ToDictionary(kind => kind, kind => this.queryFields.GetValueOrDefault(EnumCodes.Of(kind))
            ?? throw new ArgumentException($"The schema of {subject} has no query field for concepts of the kind {kind}.", nameof(roles)));
    }

    public SubjectKind Subject { get; }

    /// <summary>What the documents of this kind are in the program, and what their JSON is read back as.</summary>
    public Type DocumentType { get; }

    public SchemaRoles Roles { get; }

    /// <summary>The query field whose codes are concepts of a kind; null where documents have none.</summary>
    public QueryField? Concept(ConceptKind kind) => concepts.GetValueOrDefault(kind);

    public ValueList<SchemaField> Fields { get; }

    public ValueList<QueryField> QueryFields { get; }

    /// <summary>In the order of the page.</summary>
    public ValueList<FacetDefinition> Facets { get; }

    /// <summary>All texts.</summary>
    public IEnumerable<TextField> TextFields => Fields.OfType<TextField>();

    /// <summary>Those that a word without a field looks into.</summary>
    public IEnumerable<TextField> PlainFields => TextFields.Where(f => !f.OnlyNamed);

    public SchemaField Field(string name) => fields[name];

    /// <summary>Whether a field says that somebody is open to work, which some viewers get as empty.</summary>
    public bool IsAvailability(string field) => Roles.Availability.Any(f => f.Name == field);

    /// <summary>The text fields that a query field looks into.</summary>
    /// <param name="queryField">English or French name; null is <see cref="PlainFields"/>.</param>
    /// <param name="nested">Name of a <see cref="NestedField"/> whose parts alone count, or null for all.</param>
    public IReadOnlyList<TextField> TextFieldsOf(string? queryField, string? nested = null)
    {
        var named = queryField is null ? PlainFields : (QueryField(queryField)?.Fields ?? []).Select(Field).OfType<TextField>();
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

    /// <summary>The keyword field whose codes stand behind a query field (<c>contract:</c>); null when it has none, or there is no such field.</summary>
    /// <param name="queryField">English or French name; may be empty.</param>
    public KeywordField? CodesOf(string queryField) => QueryField(queryField)?.Codes is { } codes ? (KeywordField)Field(codes) : null;

    public FacetDefinition? Facet(string name) => facets.GetValueOrDefault(name);

    /// <summary>The value of a facet that something written stands for: of a name, however it is written, the one that it is indexed by.</summary>
    /// <param name="facet">Name of the facet.</param>
    /// <param name="written">As it stands in an address.</param>
    public string ValueOf(string facet, string written) => Facet(facet) is { } definition && Field(definition.Field) is KeywordField field ? field.ValueOf(written) : written;

    /// <summary>Whether a word of a facet's value begins as typed, or as the value of a name that is typed.</summary>
    /// <param name="facet">Name of the facet.</param>
    /// <param name="folded">The value, folded.</param>
    /// <param name="typed">Folded, not empty.</param>
    public bool IsTyped(string facet, string folded, string typed) =>
        WordStart.Has(folded, typed)
        || (Facet(facet) is { } definition && Field(definition.Field) is KeywordField { Key: not null } field && WordStart.Has(folded, field.ValueOf(typed)));

    /// <summary>Reads a document back.</summary>
    /// <param name="json">What <see cref="SearchDocument.ToJson"/> gave.</param>
    /// <exception cref="JsonException">It is not the JSON of a document of this kind.</exception>
    public SearchDocument ReadDocument(ReadOnlySpan<byte> json) =>
        (SearchDocument?)JsonSerializer.Deserialize(json, DocumentType) ?? throw new JsonException($"A document of {Subject} is null.");

    private static IEnumerable<string> NamesOf(SchemaRoles roles) =>
        new SchemaField?[] { roles.Recent, roles.Point, roles.Name, roles.Closes, roles.Remote?.Field }.OfType<SchemaField>().Select(f => f.Name)
            .Concat(roles.Suggestions.Where(s => !s.IsGathered).Select(s => s.Dimension));
}
