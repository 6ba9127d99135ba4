using ProNet.Data.Alerts;

namespace ProNet.Application.SavedSearches;

/// <summary>What a search would have newly found, as far as the store knows the past.</summary>
/// <param name="From">From when on, UTC.</param>
/// <param name="Until">Until when.</param>
/// <param name="Hits">The oldest first; none is stored.</param>
public sealed record SearchReplay(DateTime From, DateTime Until, IReadOnlyList<AlertHit> Hits)
{
    /// <summary>How far one looks back.</summary>
    public const int MostDays = 90;

    /// <summary>Subjects that are looked at, the latest first; where there were more, one looks back less far.</summary>
    public const int MostSubjects = 2_000;

    /// <summary>Subjects of which the store knows only that something changed, and not what. They may have been hits.</summary>
    public int Untold { get; init; }

    /// <summary>True when more than <see cref="MostSubjects"/> changed, so that <see cref="From"/> is later than it would be.</summary>
    public bool IsCut { get; init; }

    /// <summary>In days; a day at least, so that a beginning is not taken for a flood of what comes every second.</summary>
    public double Days => Math.Max(1, (Until - From).TotalDays);

    /// <summary>Hits a day on average.</summary>
    public double PerDay => Hits.Count / Days;

    /// <summary>The day with the most hits, and how many; null when there are none.</summary>
    public (DateOnly Day, int Hits)? Largest => Hits.GroupBy(h => DateOnly.FromDateTime(h.FirstMatchedAt))
        .Select(g => ((DateOnly, int)?)(g.Key, g.Count())).OrderByDescending(g => g!.Value.Item2).ThenBy(g => g!.Value.Item1).FirstOrDefault();
}
