using ProNet.Application.SavedSearches;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Alerts;

/// <summary>What the mails of a saved search would have told, had they been asked for before.</summary>
/// <param name="Search">The search.</param>
/// <param name="Problem">Why nothing can be said; none otherwise.</param>
public sealed record AlertPreview(SavedSearch Search, SavedSearchProblem Problem)
{
    /// <summary>Null where nothing can be said.</summary>
    public SearchReplay? Replay { get; init; }

    /// <summary>For each that sends mails.</summary>
    public IReadOnlyList<CadencePreview> Cadences { get; init; } = [];

    /// <summary>Up to this many a day on average, each is worth a mail of its own: two a week.</summary>
    private const double Rare = 2 / 7.0;

    /// <summary>Up to this many a day, one reads them every day.</summary>
    private const double Readable = 10;

    /// <summary>What most people would want.</summary>
    public AlertCadence Recommended => Replay?.PerDay switch
    {
        null => AlertCadence.None,
        <= Rare => AlertCadence.Instant,
        <= Readable => AlertCadence.Daily,
        _ => AlertCadence.Weekly,
    };
}
