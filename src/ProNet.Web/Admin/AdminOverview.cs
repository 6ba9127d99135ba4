using ProNet.Data.Alerts;
using ProNet.Data.Generations;
using ProNet.Data.Imports;
using ProNet.Data.Recording;
using ProNet.Indexing.Monitoring;
using ProNet.Search;

namespace ProNet.Web.Admin;

/// <summary>What the administration page shows.</summary>
internal sealed record AdminOverview
{
    public required IndexQueue Queue { get; init; }

    public required TimeSpan Lag { get; init; }

    public required EngineDescription Engine { get; init; }

    /// <summary>True when this process does the indexing of the data folder.</summary>
    public required bool IsWorker { get; init; }

    /// <summary>What keeps changes from the index; empty when nothing does.</summary>
    public required string Problem { get; init; }

    public required StoreCounts Counts { get; init; }

    /// <summary>Latest first.</summary>
    public required IReadOnlyList<IndexGeneration> Generations { get; init; }

    /// <summary>What the generation that waits for a confirmation would change; those that would be broken first, at most as many as a page can show.</summary>
    public required IReadOnlyList<ExpectationChangeLine> HeldChanges { get; init; }

    /// <summary>Of each generation: expectations of saved searches that it broke, and that it mended.</summary>
    public required IReadOnlyDictionary<long, (int Broken, int Mended)> Expected { get; init; }

    /// <summary>Latest first, at most as many as a page can show.</summary>
    public required IReadOnlyList<DeadLetter> DeadLetters { get; init; }

    /// <summary>Comparisons of saved searches with the engine, latest first.</summary>
    public required IReadOnlyList<AlertSweep> Sweeps { get; init; }

    /// <summary>Latest first.</summary>
    public required IReadOnlyList<ImportBatch> Imports { get; init; }
}
