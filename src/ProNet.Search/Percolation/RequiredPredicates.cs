using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Search.Percolation;

/// <summary>
/// What a document must have to match a request, as clauses: of each, at least one predicate. It asks for less than the request and never for more, so that no
/// match is missed; a clause without a predicate is one that no document satisfies.
/// </summary>
/// <param name="schema">Of the kind that is searched.</param>
/// <param name="cost">How many documents have a predicate, more or less: where either of two things does, the rarer requirement of each is kept.</param>
internal sealed class RequiredPredicates(SearchSchema schema, Func<ulong, long> cost)
{
    public List<ulong[]> Of(SearchRequest request)
    {
        var clauses = Of(request.Query);
        foreach (var filter in request.Criteria.Facets)
        {
            if (!filter.Included.IsEmpty && schema.Facet(filter.Facet) is { IsRange: false } facet)
                clauses.Add([.. filter.Included.Select(value => PredicateKeys.Keyword(facet.Field, value)).Distinct()]);
        }

        if (request.Criteria.Near is { } near)
            clauses.AddRange(Near(near.Centres, near.Km, near.OrRemote));
        return clauses;
    }

    /// <summary>What a clause costs: each document that has one of its predicates makes a candidate.</summary>
    public long CostOf(ulong[] clause)
    {
        var sum = 0L;
        foreach (var key in clause)
            sum += cost(key);
        return sum;
    }

    private List<ulong[]> Of(QueryNode node) => node switch
    {
        WordNode word => Words(word.Text, word.Field),
        PhraseNode phrase => Words(phrase.Text, phrase.Field),
        PrefixNode prefix => Prefix(prefix),
        NearNode near => Near(near.Centres, near.Km, near.OrRemote),
        NestedNode nested => schema.NestedFieldOf(nested.Field) is null ? [[]] : Of(nested.Child),
        ConceptNode concept => Any([Of(concept.Written), .. Concept(concept), .. concept.Spellings.Select(spelling => Words(spelling, null))]),
        ValueNode value => Any([Of(value.Written), .. Values(value), .. value.Spellings.Select(spelling => Words(spelling, null))]),
        // At least one of them, whichever; which others is seen when the document is looked at.
        AtLeastNode some => Any([.. some.Children.Select(Of)]),
        AndNode and => [.. and.Children.Where(child => child is not WordNode { IsOptional: true }).SelectMany(Of)],
        OrNode or => Any([.. or.Children.Select(Of)]),
        // Nothing is required of the document: what must not be there, numbers, and words that are only written nearly so.
        _ => [],
    };

    /// <summary>All of its stems, or one of the codes instead of each.</summary>
    private List<ulong[]> Words(string text, string? field)
    {
        var code = field is not null && schema.QueryField(field) is { } named ? Codes(named, TextFolding.Fold(text.Trim())) : [];
        var stems = TextAnalysis.Analyze(text).ConvertAll(t => PredicateKeys.Stem(t.Stem));
        if (stems.Count == 0)
            return [code];
        return [.. stems.Distinct().Select(stem => (ulong[])[stem, .. code.Where(or => or != stem)])];
    }

    /// <summary>Words before the last one stand there as written, and so have its stem.</summary>
    private static List<ulong[]> Prefix(PrefixNode node)
    {
        var tokens = TextAnalysis.Analyze(node.Text);
        if (tokens.Count == 0)
            return [[]];
        var last = tokens[^1].Folded;
        return
        [
            .. tokens.SkipLast(1).Select(t => new[] { PredicateKeys.Stem(t.Stem) }),
            [PredicateKeys.Prefix(last.AsSpan(0, Math.Min(last.Length, PredicateKeys.LongestPrefix)))],
        ];
    }

    private List<ulong[]> Near(ValueList<GeoCentre> centres, double km, bool orRemote)
    {
        var keys = new List<ulong>();
        foreach (var centre in centres)
        {
            if (GeoCells.Cover(centre.Point, km) is not { } cells)
                return [];
            keys.AddRange(cells);
        }

        if (orRemote && schema.Roles.Remote is { } remote)
            keys.Add(PredicateKeys.Keyword(remote.Field.Name, remote.Value));
        return [[.. keys.Distinct()]];
    }

    private IEnumerable<List<ulong[]>> Concept(ConceptNode node) => schema.Concept(node.Kind) is { } named ? [[Codes(named, node.Concept)]] : [];

    private static ulong[] Codes(QueryField field, string code) => [.. field.CodeFields.Select(codes => PredicateKeys.Keyword(codes.Field, code))];

    private IEnumerable<List<ulong[]>> Values(ValueNode node)
    {
        if (schema.CodesOf(node.Field) is { } keyword)
            yield return [[.. node.Values.Select(value => PredicateKeys.Keyword(keyword.Name, value)).Distinct()]];
    }

    /// <summary>One clause of the cheapest requirement of each way to match; nothing when one way requires nothing.</summary>
    private List<ulong[]> Any(List<List<ulong[]>> ways)
    {
        if (ways.Exists(way => way.Count == 0))
            return [];
        return [[.. ways.SelectMany(way => way.MinBy(CostOf)!).Distinct()]];
    }
}
