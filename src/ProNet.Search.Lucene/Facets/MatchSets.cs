using ProNet.Search.Lucene.Columns;
using ProNet.Search.Requests;

namespace ProNet.Search.Lucene.Facets;

/// <summary>
/// Which documents match, under all filters and under all but one. Counting each facet under every filter except its own needs the second:
/// it adds the documents that fail that filter only.
/// </summary>
internal sealed class MatchSets
{
    private readonly List<FilterGroup> groups;
    private readonly ulong[][][] except;
    private readonly ulong[][] text;

    /// <param name="text">Documents that match the text and are in scope, per segment.</param>
    /// <param name="groups">Filters.</param>
    public MatchSets(ulong[][] text, List<FilterGroup> groups)
    {
        this.groups = groups;
        this.text = text;
        All = text;
        except = new ulong[groups.Count][][];
        var before = text;
        for (var g = 0; g < groups.Count; g++)
        {
            except[g] = before;
            before = Both(before, groups[g].Documents);
        }

        All = before;
        ulong[][]? after = null;
        for (var g = groups.Count - 1; g >= 0; g--)
        {
            except[g] = after is null ? except[g] : Both(except[g], after);
            after = after is null ? groups[g].Documents : Both(after, groups[g].Documents);
        }

        Total = Count(All);
    }

    /// <summary>Under all filters.</summary>
    public ulong[][] All { get; }

    public long Total { get; }

    /// <summary>Under every filter but the facet's own, its exclusions included.</summary>
    public ulong[][] ExceptOwn(string facet)
    {
        var others = groups.Where(g => g.Facet != facet && g.Facet != FacetFilter.ExclusionsOf(facet));
        return others.Aggregate(text, (set, group) => Both(set, group.Documents));
    }

    /// <summary>Under every filter but the facet's own; its exclusions are a filter of their own (<see cref="FacetFilter.Halves"/>).</summary>
    public ulong[][] Except(string facet)
    {
        var group = groups.FindIndex(g => g.Facet == facet);
        return group < 0 ? All : except[group];
    }

    /// <summary>Under every filter but the radius.</summary>
    public ulong[][] ExceptNear()
    {
        var group = groups.FindIndex(g => g.Facet is null);
        return group < 0 ? All : except[group];
    }

    /// <summary>Documents that pass all filters, whatever the text.</summary>
    public ulong[][]? Filters => groups.Count == 0 ? null : groups.Skip(1).Aggregate(groups[0].Documents, (a, g) => Both(a, g.Documents));

    public static long Count(ulong[][] sets)
    {
        var total = 0L;
        foreach (var set in sets)
            total += BitMask.Count(set);
        return total;
    }

    public static long CountBoth(ulong[][] a, ulong[][] b)
    {
        var total = 0L;
        for (var i = 0; i < a.Length; i++)
            total += BitMask.CountAnd(a[i], b[i]);
        return total;
    }

    public static ulong[][] Both(ulong[][] a, ulong[][] b)
    {
        var both = new ulong[a.Length][];
        for (var i = 0; i < a.Length; i++)
            both[i] = BitMask.And(a[i], b[i]);
        return both;
    }
}
