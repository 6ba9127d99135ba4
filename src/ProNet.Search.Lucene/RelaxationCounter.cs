using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Facets;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Search.Lucene;

/// <summary>"Remove this: +N" for every filter and clause, from the sets that the search has made already.</summary>
internal sealed class RelaxationCounter(SearchRequest request, MatchSets sets, FilterDocuments filters)
{
    public ValueList<Relaxation> Count(TextMatcher matcher, ulong[][] scope)
    {
        var removals = new List<Relaxation>();
        foreach (var filter in request.Criteria.Facets)
            AddValues(filter, removals);
        foreach (var range in request.Criteria.Ranges)
            removals.Add(new Relaxation(RelaxationKind.Range, range.Facet, "", MatchSets.Count(sets.Except(range.Facet)) - sets.Total));
        if (request.Criteria.Near is { } near)
            removals.Add(new Relaxation(RelaxationKind.Near, near.PlaceText, "", MatchSets.Count(sets.ExceptNear()) - sets.Total));
        AddClauses(matcher, scope, removals);
        return removals.OrderByDescending(r => r.More).ToValueList();
    }

    private void AddValues(FacetFilter filter, List<Relaxation> removals)
    {
        foreach (var value in filter.Included)
            Add(value, filter.Facet, filter with { Included = filter.Included.Where(v => v != value).ToValueList() });
        foreach (var value in filter.Excluded)
            Add("-" + value, FacetFilter.ExclusionsOf(filter.Facet), filter with { Excluded = filter.Excluded.Where(v => v != value).ToValueList() });

        void Add(string name, string group, FacetFilter rest)
        {
            var more = MatchSets.CountBoth(sets.Except(group), filters.Of(rest)) - sets.Total;
            removals.Add(new Relaxation(RelaxationKind.FacetValue, filter.Facet, name, Math.Max(0, more)));
        }
    }

    /// <summary>
    /// Each clause is run once on its own. What its removal adds are the documents that miss it and nothing else, which one walk over all clauses finds.
    /// </summary>
    private void AddClauses(TextMatcher matcher, ulong[][] scope, List<Relaxation> removals)
    {
        var clauses = QueryClauses.Of(request.Query);
        if (clauses.IsEmpty)
            return;
        var documents = clauses.Distinct().ToDictionary(clause => clause, matcher.Documents);
        var allowed = sets.Filters is { } passed ? MatchSets.Both(scope, passed) : scope;
        var missingOne = Array.ConvertAll(allowed, bits => new ulong[bits.Length]);
        for (var s = 0; s < allowed.Length; s++)
        {
            var missingNone = (ulong[])allowed[s].Clone();
            foreach (var matching in documents.Values)
                BitMask.Miss(missingNone, missingOne[s], matching[s]);
        }

        foreach (var clause in clauses)
            removals.Add(new Relaxation(RelaxationKind.Clause, QueryPrinter.Print(clause), "", CountWithout(missingOne, documents[clause])));
    }

    private static long CountWithout(ulong[][] sets, ulong[][] others)
    {
        var count = 0L;
        for (var s = 0; s < sets.Length; s++)
            count += BitMask.CountWithout(sets[s], others[s]);
        return count;
    }
}
