namespace ProNet.Data.Alerts;

/// <summary>A comparison of what the matching of changes says with what the engine answers, over all watched searches.</summary>
public sealed class AlertSweep
{
    public long Id { get; set; }

    public DateTime StartedAt { get; set; }

    /// <summary>Null while it runs, and when it was cut short.</summary>
    public DateTime? FinishedAt { get; set; }

    public int Searches { get; set; }

    /// <summary>Matches that were compared.</summary>
    public long Matches { get; set; }

    /// <summary>Matches found and ended without a change of their subject: days that passed, words that were learned, whom one may see.</summary>
    public int Late { get; set; }

    /// <summary>Subjects of which both say something else at the same state: expected to be none.</summary>
    public int Differences { get; set; }

    /// <summary>The first of these, by number: <c>search 3, Member 17: engine yes</c>.</summary>
    public string Detail { get; set; } = "";
}
