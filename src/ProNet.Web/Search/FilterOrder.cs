using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Web.Search;

/// <summary>The order of the values of a filter, which choosing one of them never changes.</summary>
public static class FilterOrder
{
    /// <param name="result">As counted: what is chosen first, then the most frequent.</param>
    /// <param name="most">Values shown; what is chosen and is not among the most frequent comes in addition, at the end.</param>
    public static IEnumerable<FacetValue> Of(FacetResult result, int most)
    {
        ArgumentNullException.ThrowIfNull(result);
        var ordered = result.Values.OrderBy(v => Step(result.Facet, v.Value)).ThenByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal).ToList();
        return ordered.Take(most).Concat(ordered.Skip(most).Where(v => v.Selection != FacetSelection.None));
    }

    /// <summary>The place of a value on a scale that has an order of its own; the same for all values elsewhere.</summary>
    private static int Step(string facet, string value) => facet switch
    {
        "seniority" => (int)(EnumCodes.TryParse<Seniority>(value) ?? Seniority.Unknown),
        "remote" => (int)(EnumCodes.TryParse<RemoteWork>(value) ?? RemoteWork.Unknown),
        _ => 0,
    };
}
