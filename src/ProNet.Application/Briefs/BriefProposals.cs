using ProNet.Application.Access;
using ProNet.Search;
using ProNet.Search.Building;

namespace ProNet.Application.Briefs;

/// <summary>
/// Lets the search of a brief begin where there is somebody: where nobody has all that it would ask of everybody, the most telling of that are kept one after another, each that leaves somebody. Costs one
/// count, and where that finds nobody one more for each criterion; nobody is read.
/// </summary>
/// <param name="search">Makes searches of criteria.</param>
/// <param name="builder">Prepares them.</param>
/// <param name="searcher">Counts.</param>
public sealed class BriefProposals(BriefSearch search, SearchBuilder builder, ISearcher searcher)
{
    /// <summary>Criteria that are tried; what a posting asks of everybody beyond them is only welcome.</summary>
    private const int MostTried = 8;

    /// <param name="brief">As read.</param>
    /// <param name="viewer">Who asks; there is somebody whom they may see.</param>
    /// <param name="language">Two-letter language of names.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    /// <returns>The brief itself where it finds somebody as it is, or where asking less finds nobody either.</returns>
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    public async Task<JobBrief> FitAsync(JobBrief brief, Viewer viewer, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(viewer);
        var asked = MostTellingFirst(brief);
        if (asked.Count == 0 || await FindsAsync(brief))
            return brief;
        var eased = asked.SelectMany(a => a).ToHashSet();
        foreach (var together in asked.Take(MostTried))
        {
            eased.ExceptWith(together);
            if (!await FindsAsync(Eased(brief, eased)))
                eased.UnionWith(together);
        }

        var fitted = Eased(brief, eased);
        return eased.Count < asked.Sum(a => a.Count) || await FindsAsync(fitted) ? fitted : brief;

        async Task<bool> FindsAsync(JobBrief tried)
        {
            var built = builder.Build(viewer.Scope, search.Proposed(tried, language).Criteria, language);
            return (await searcher.SearchAsync(built.Request with { Limit = 0, Correct = false }, cancellationToken)).Total > 0;
        }
    }

    /// <summary>Whoever cannot do the work is no candidate anywhere, and whoever is elsewhere seldom one; CVs seldom tell languages, and tell years by dates alone.</summary>
    /// <returns>What is asked one by one; places of which any will do are asked together.</returns>
    private static List<List<BriefItem>> MostTellingFirst(JobBrief brief)
    {
        var asked = brief.Items.Where(i => i.Proposed == BriefNeed.Must).ToList();
        var first = asked.Find(i => i.Kind == BriefKind.Skill);
        return [.. asked.GroupBy(i => i.Kind == BriefKind.Place ? "" : $"{i.Kind} {i.Value}", (_, together) => together.ToList())
            .OrderBy(t => t[0] == first ? 0 : t[0].Kind switch { BriefKind.Place => 1, BriefKind.Skill => 2, BriefKind.Certificate => 3, BriefKind.Years => 4, _ => 5 })];
    }

    private static JobBrief Eased(JobBrief brief, HashSet<BriefItem> eased) => brief with
    {
        Items = brief.Items.Select(i => eased.Contains(i) ? i with { Proposed = BriefSearch.OnlyLimits(i.Kind) ? BriefNeed.Drop : BriefNeed.Nice, IsEased = true } : i).ToValueList(),
    };
}
