using Elastic.Clients.Elasticsearch;
using Elastic.Clients.Elasticsearch.QueryDsl;
using ProNet.Search.Analysis;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Ranking;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Matching;

/// <summary>Turns a query tree into a query of the servers, clause by clause as the embedded engine does, so that both match and weigh alike.</summary>
/// <param name="schema">Schema of the documents.</param>
/// <param name="part">Only texts of its entries count, and no codes: what scores a nested clause; null for everything.</param>
/// <param name="entry">What is asked is one of its entries and not a document; null for documents.</param>
/// <param name="scores">False where documents are only counted: then a clause that does nothing but score, or a fuzzy word within another, is left out.</param>
internal sealed class QueryTranslator(SearchSchema schema, NestedField? part = null, NestedField? entry = null, bool scores = true)
{
    /// <summary>One that matches the same and does not score.</summary>
    public QueryTranslator ForCounting() => new(schema, part, entry, scores: false);

    public Query Translate(QueryNode node) => node switch
    {
        MatchAllNode => Clauses.Everything(),
        WordNode word => WithCode(Words(word.Text, word.Field), word.Text, word.Field),
        PhraseNode phrase => WithCode(Words(phrase.Text, phrase.Field), phrase.Text, phrase.Field),
        PrefixNode prefix => WordQueries.Prefix(prefix.Text, FieldsOf(prefix.Field)),
        FuzzyNode { Meant: { } meant } fuzzy => Clauses.Best(
            [Words(meant, fuzzy.Field), Words(fuzzy.Text, fuzzy.Field), Clauses.Constant(WordQueries.Fuzzy(fuzzy.Text, fuzzy.Edits, FieldsOf(fuzzy.Field), scores: false), FieldWeights.NearWord)], tieBreaker: 0),
        FuzzyNode fuzzy => WordQueries.Fuzzy(fuzzy.Text, fuzzy.Edits, FieldsOf(fuzzy.Field), scores),
        RangeNode range => Clauses.Constant(Range(range), 0),
        NearNode near => Clauses.Constant(Near(near.Centres, near.Km, near.OrRemote), 0),
        NestedNode nested => Nested(nested),
        ConceptNode concept => Concept(concept),
        ValueNode value => Value(value),
        AtLeastNode some => Clauses.AtLeast(some.Minimum, [.. some.Children.Select(Translate)]),
        AndNode and => All(and.Children),
        OrNode or => Clauses.Any([.. or.Children.Select(Translate)]),
        NotNode not => Clauses.Scored([Clauses.Everything()], [], [Translate(not.Child)]),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "The Elasticsearch engine does not know this kind of clause."),
    };

    /// <summary>Within a radius, or done remotely where that counts.</summary>
    public Query Near(ValueList<GeoCentre> centres, double km, bool orRemote)
    {
        var places = centres.Select(c => (Query)new GeoDistanceQuery(FormattableString.Invariant($"{km}km"), GeoFieldName, GeoPoint(c)));
        var anywhere = orRemote && schema.Roles.Remote is { } remote ? new[] { Clauses.Term(remote.Field.Name, remote.Value) } : [];
        var ways = places.Concat(anywhere).ToList();
        return ways.Count == 0 ? Clauses.Nothing() : Clauses.Any(ways);
    }

    public string GeoFieldName { get; } = schema.Fields.OfType<GeoField>().Single().Name;

    public static GeoLocation GeoPoint(GeoCentre centre) => new LatLonGeoLocation(centre.Point.Latitude, centre.Point.Longitude);

    private IReadOnlyList<TextField> FieldsOf(string? queryField) => entry is null
        ? schema.TextFieldsOf(queryField, part?.Name)
        : schema.TextFieldsOf(queryField, entry.Name).Select(f => f with { Name = FieldNames.InEntry(entry, f.Name) }).ToList();

    /// <summary>The entries decide; the words, wherever they stand in entries of this kind, score.</summary>
    private Query Nested(NestedNode node)
    {
        if (schema.NestedFieldOf(node.Field) is not { } nested)
            return Clauses.Nothing();
        var entries = Clauses.Nested(nested.Name, new QueryTranslator(schema, entry: nested, scores: false).Translate(node.Child));
        if (!scores)
            return entries;
        return Clauses.Filtered(entries, [.. node.Words().Select(new QueryTranslator(schema, part: nested).Translate)]);
    }

    private Query WithCode(Query text, string written, string? field) =>
        HasCodes && field is not null && schema.QueryField(field) is { Codes: not null } named
            ? Clauses.Best([text, .. Codes(named, TextFolding.Fold(written.Trim()), FieldWeights.Concept)], tieBreaker: 0)
            : text;

    private static IEnumerable<Query> Codes(QueryField field, string code, float score, float forms = 0) =>
        field.CodeFields.Select(codes => Clauses.Constant(Clauses.Term(codes.Field, code), FieldWeights.Code(score, codes.Tier) + forms));

    private Query Words(string text, string? field) => HasCodes && field is null
        ? WordQueries.Anywhere(text, schema, scores)
        : WordQueries.Words(text, FieldsOf(field));

    /// <summary>What titles add to the score of a query, that is of no clause of it alone.</summary>
    public List<Query> Titles(QueryNode query) =>
        [.. TitleMatches.Of(schema, query).Select(ways => Clauses.Best([.. ways.Select(WordQueries.Title)], tieBreaker: 0))];

    private Query Range(RangeNode node)
    {
        var (minimum, maximum) = (node.Minimum ?? int.MinValue, node.Maximum ?? int.MaxValue);
        if (entry is not null)
            return schema.IsPeriod(node.Field) && !node.IsEmpty ? During(entry, minimum, maximum) : Clauses.Nothing();
        return schema.QueryField(node.Field) is { Fields: [var name, ..] } && schema.Field(name) is NumberField
            ? Clauses.All(Clauses.Exists(name), Clauses.Between(name, minimum, maximum))
            : Clauses.Nothing();
    }

    /// <summary>A day of the entry's period lies between two inclusive bounds; an unknown period has none.</summary>
    private static Query During(NestedField entry, int minimum, int maximum)
    {
        var (first, last) = (FieldNames.InEntry(entry, FieldNames.FirstDay), FieldNames.InEntry(entry, FieldNames.LastDay));
        return Clauses.All(Clauses.Exists(first), Clauses.Between(first, int.MinValue, maximum), Clauses.Between(last, minimum, int.MaxValue));
    }

    private bool HasCodes => part is null && entry is null;

    /// <summary>The words as written score as words; the concept, by its code or in other words, scores so much and no more.</summary>
    private Query Concept(ConceptNode node)
    {
        var field = node.Written switch { WordNode word => word.Field, PhraseNode phrase => phrase.Field, _ => null };
        var forms = WrittenForms.Most(node.Written);
        var ways = new List<Query> { Translate(node.Written) };
        if (HasCodes && schema.Concept(node.Kind) is { } named && (field is null || field == named.Name))
            ways.AddRange(Codes(named, node.Concept, FieldWeights.Code(node.Kind), forms));
        // Spellings that differ in their endings only are one to the server, which bounds the clauses of a query.
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var spelling in node.Spellings.Where(s => stems.Add(string.Join(' ', TextAnalysis.Analyze(s).Select(t => t.Stem)))))
            ways.Add(Clauses.Constant(WordQueries.Words(spelling, FieldsOf(field)), FieldWeights.Concept + forms));
        return ways.Count == 1 ? ways[0] : Clauses.Best(ways, tieBreaker: 0);
    }

    /// <summary>All that have a value have it alike; who also says so in words is a little better.</summary>
    private Query Value(ValueNode node)
    {
        var forms = WrittenForms.Most(node.Written);
        var ways = new List<Query> { Translate(node.Written) };
        if (HasCodes && schema.CodesOf(node.Field) is { } keyword)
            ways.Add(Clauses.Constant(Clauses.Terms(keyword.Name, node.Values), FieldWeights.Boost(FieldTier.Fact) + forms));
        ways.AddRange(node.Spellings.Select(spelling => Clauses.Constant(WordQueries.Words(spelling, FieldsOf(null)), FieldWeights.Boost(FieldTier.Prose) + forms)));
        return Clauses.Best(ways, tieBreaker: 0);
    }

    private Query All(ValueList<QueryNode> children)
    {
        var wanted = children.Where(c => c is not (NotNode or WordNode { IsOptional: true })).Select(Translate).ToList();
        var unwanted = children.OfType<NotNode>().Select(n => Translate(n.Child)).ToList();
        return Clauses.Scored(wanted.Count > 0 ? wanted : [Clauses.Everything()], [], unwanted);
    }
}
