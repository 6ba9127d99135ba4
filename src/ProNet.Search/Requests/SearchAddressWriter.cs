using System.Globalization;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Search.Requests;

/// <summary>Puts an address into parameters: facets in the order of the schema, values in the order selected, nothing that is the default.</summary>
internal static class SearchAddressWriter
{
    public static IEnumerable<KeyValuePair<string, string>> Parameters(SearchAddress address)
    {
        var criteria = address.Criteria;
        return Text(criteria).Concat(SearchSchemas.For(criteria.Subject).Facets.SelectMany(f => Facet(criteria, f)))
            .Concat(criteria.Near is { } near ? Place(near) : [])
            .Concat(Rest(address));
    }

    private static IEnumerable<KeyValuePair<string, string>> Text(SearchCriteria criteria) =>
        criteria.QueryText.Length > 0 ? [Pair(AddressParameters.Query, criteria.QueryText)] : [];

    private static IEnumerable<KeyValuePair<string, string>> Facet(SearchCriteria criteria, FacetDefinition facet)
    {
        if (facet.IsRange)
        {
            return criteria.Ranges.Where(r => r.Facet == facet.Name).Select(RangeText.Print).OfType<string>().Select(t => Pair(facet.Name, t));
        }

        return criteria.Facets.Where(f => f.Facet == facet.Name).SelectMany(f =>
            f.Included.Select(v => Pair(facet.Name, FacetValueText.Print(v, excluded: false)))
                .Concat(f.Excluded.Select(v => Pair(facet.Name, FacetValueText.Print(v, excluded: true)))));
    }

    private static IEnumerable<KeyValuePair<string, string>> Place(NearFilter near)
    {
        yield return Pair(AddressParameters.Near, near.PlaceText);
        yield return Pair(AddressParameters.Within, near.Km.ToString("0.###", CultureInfo.InvariantCulture));
        if (near.OrRemote)
            yield return Pair(AddressParameters.NearRemote, "1");
    }

    private static IEnumerable<KeyValuePair<string, string>> Rest(SearchAddress address)
    {
        if (address.Criteria.Sort != SortOrder.Relevance)
            yield return Pair(AddressParameters.Sort, EnumCodes.Of(address.Criteria.Sort));
        foreach (var concept in address.Criteria.DroppedConcepts)
            yield return Pair(AddressParameters.Drop, concept);
        if (address.Criteria.Exact)
            yield return Pair(AddressParameters.Exact, "1");
        if (address.Criteria.GrammarVersion != ParsedQuery.GrammarVersion)
            yield return Pair(AddressParameters.Grammar, address.Criteria.GrammarVersion.ToString(CultureInfo.InvariantCulture));
        if (address.After is { } after)
            yield return Pair(AddressParameters.After, after.Encode());
        if (address.Limit is { } limit)
            yield return Pair(AddressParameters.Limit, limit.ToString(CultureInfo.InvariantCulture));
        if (address.For is { } job)
            yield return Pair(AddressParameters.For, job.ToString(CultureInfo.InvariantCulture));
        if (address.SavedSearch is { } saved)
            yield return Pair(AddressParameters.Saved, saved.ToString(CultureInfo.InvariantCulture));
    }

    private static KeyValuePair<string, string> Pair(string name, string value) => KeyValuePair.Create(name, value);
}
