using System.Globalization;
using ProNet.Components;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Web.Paging;

/// <summary>Reads the address of a search page. Forms can only send one box as one parameter; their boxes for a range are joined here.</summary>
public sealed class SearchPageReader
{
    /// <summary>More hits than any store has.</summary>
    private const int MostBefore = 1_000_000_000;

    public SearchPageReading Read(SubjectKind subject, IQueryCollection query, RankingQuestion? rank = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        var schema = SearchSchemas.For(subject);
        var pairs = query.SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v ?? ""))).ToList();
        var reading = SearchAddress.Read(subject, pairs, [.. OwnParameters(schema), .. rank is null ? [] : new[] { SearchAddress.RankParameter }]);
        var address = reading.Address with { Rank = rank };
        var joined = schema.Facets.Where(f => f.IsRange && IsGiven(query, f.Name)).Aggregate(address, (a, f) => WithBounds(a, f, query));
        var find = schema.Facets.FirstOrDefault(f => query.ContainsKey(SearchPageState.FindPrefix + f.Name))?.Name;
        var state = new SearchPageState(
            schema.Facet(query[SearchPageState.More].ToString())?.Name,
            find,
            find is null ? "" : query[SearchPageState.FindPrefix + find].ToString().Trim(),
            long.TryParse(query[SearchPageState.Hit], NumberStyles.None, CultureInfo.InvariantCulture, out var hit) ? hit : null,
            int.TryParse(query[SearchPageState.At], NumberStyles.None, CultureInfo.InvariantCulture, out var before) && before < MostBefore ? before : 0);
        return new SearchPageReading(joined, reading.Diagnostics, state, RedirectTo: schema.Facets.Any(f => f.IsRange && IsGiven(query, f.Name)) ? Urls.Search(joined) : null);
    }

    private static string[] OwnParameters(SearchSchema schema) =>
    [
        SearchAddress.SavedParameter, SearchPageState.More, SearchPageState.Hit, SearchPageState.At,
        .. schema.Facets.Where(f => !f.IsRange).Select(f => SearchPageState.FindPrefix + f.Name),
        .. schema.Facets.Where(f => f.IsRange).SelectMany(f => new[] { SearchPageState.FromPrefix + f.Name, SearchPageState.ToPrefix + f.Name }),
    ];

    private static bool IsGiven(IQueryCollection query, string facet) =>
        query.ContainsKey(SearchPageState.FromPrefix + facet) || query.ContainsKey(SearchPageState.ToPrefix + facet);

    private static SearchAddress WithBounds(SearchAddress address, FacetDefinition facet, IQueryCollection query)
    {
        var unknown = address.Criteria.Ranges.FirstOrDefault(r => r.Facet == facet.Name)?.Unknown ?? false;
        return address.With(new RangeFilter(facet.Name, Bound(query[SearchPageState.FromPrefix + facet.Name]), Bound(query[SearchPageState.ToPrefix + facet.Name]), unknown));
    }

    private static int? Bound(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
