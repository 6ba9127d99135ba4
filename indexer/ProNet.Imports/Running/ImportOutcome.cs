using ProNet.Data.Imports;

namespace ProNet.Imports.Running;

/// <summary>What an import did.</summary>
/// <param name="Kind">Such as <c>people</c>.</param>
/// <param name="BatchId">The row of the run in the store; 0 when nothing could be read.</param>
/// <param name="State">How it ended.</param>
/// <param name="Progress">The final counts.</param>
/// <param name="Problems">One sentence for each file that could not be read as a whole, and for a failure.</param>
/// <param name="RejectsFile">Where the rejected records are listed; null when there are none.</param>
public sealed record ImportOutcome(
    string Kind, long BatchId, ImportState State, ImportProgress Progress, IReadOnlyList<string> Problems, string? RejectsFile)
{
    /// <summary>What of the records no field could take: a sentence for each kind, with how many there were.</summary>
    public IReadOnlyList<string> Unplaced { get; init; } = [];

    /// <summary>The files of a folder that were left alone: a sentence for each, saying what it is.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];

    /// <summary>Everything asked for was imported.</summary>
    public bool IsClean => State == ImportState.Done && Progress.Rejected == 0 && Problems.Count == 0;

    /// <summary>The store already held everything.</summary>
    public bool ChangedNothing => State == ImportState.Done && Progress.Created == 0 && Progress.Updated == 0;
}
