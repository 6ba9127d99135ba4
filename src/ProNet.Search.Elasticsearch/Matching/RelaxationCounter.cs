using Elastic.Clients.Elasticsearch.QueryDsl;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Search.Elasticsearch.Matching;

/// <summary>"Remove this: +N" for every filter and clause: each is one count of the hits without it.</summary>
internal sealed class RelaxationCounter(SearchRequest request, MatchConditions matching, Conditions conditions, QueryTranslator translator)
{
    private readonly List<(Relaxation Removal, Query Without)> candidates = [];

    public async Task<ValueList<Relaxation>> CountAsync(DocumentCounter counter, long total, CancellationToken cancellationToken)
    {
        foreach (var filter in request.Criteria.Facets)
            AddValues(filter);
        foreach (var range in request.Criteria.Ranges)
            Add(RelaxationKind.Range, range.Facet, "", matching.Except(range.Facet));
        if (request.Criteria.Near is { } near)
            Add(RelaxationKind.Near, near.PlaceText, "", matching.Except(null));
        var counts = await counter.CountOfTextAsync(candidates.ConvertAll(c => c.Without), cancellationToken);

        var filters = candidates.Count;
        var counting = translator.ForCounting();
        var clauses = QueryClauses.Of(request.Query);
        foreach (var clause in clauses)
            Add(RelaxationKind.Clause, QueryPrinter.Print(clause), "", [counting.Translate(Rest(clauses, clause)), .. matching.All()]);
        counts = [.. counts, .. await counter.CountAsync(candidates[filters..].ConvertAll(c => c.Without), cancellationToken)];
        return candidates.Select((c, i) => c.Removal with { More = Math.Max(0, counts[i] - total) }).OrderByDescending(r => r.More).ToValueList();
    }

    private void AddValues(FacetFilter filter)
    {
        foreach (var value in filter.Included)
            AddValue(value, filter.Facet, filter with { Included = filter.Included.Where(v => v != value).ToValueList() });
        foreach (var value in filter.Excluded)
            AddValue("-" + value, FacetFilter.ExclusionsOf(filter.Facet), filter with { Excluded = filter.Excluded.Where(v => v != value).ToValueList() });

        void AddValue(string name, string group, FacetFilter rest) => Add(RelaxationKind.FacetValue, filter.Facet, name, [.. matching.Except(group), conditions.Of(rest)]);
    }

    private void Add(RelaxationKind kind, string name, string value, List<Query> without) =>
        candidates.Add((new Relaxation(kind, name, value, 0), Clauses.All(without)));

    private static QueryNode Rest(ValueList<QueryNode> clauses, QueryNode clause)
    {
        var rest = clauses.Where(c => !Equals(c, clause)).ToValueList();
        return rest.Count switch { 0 => new MatchAllNode(), 1 => rest[0], _ => new AndNode(rest) };
    }
}
