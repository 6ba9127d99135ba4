namespace ProNet.Indexing.Hosting;

/// <summary>What a worker has to know of the store, read at once.</summary>
internal sealed record StoreLook
{
    /// <summary>A generation that somebody asked for.</summary>
    public long? Requested { get; init; }

    /// <summary>True when the store holds a half-built generation.</summary>
    public bool IsBuilding { get; init; }

    /// <summary>The generation that is searched.</summary>
    public long? Active { get; init; }

    /// <summary>True when a change waits that nobody handles and whose time has come.</summary>
    public bool IsDue { get; init; }

    /// <summary>True when a change waits to be matched with saved searches that nobody handles.</summary>
    public bool IsMatchDue { get; init; }

    /// <summary>Number of the latest saved search; 0 for none.</summary>
    public long LastSearch { get; init; }

    /// <summary>Sum of the versions of all saved searches; null when they were not added up this time.</summary>
    public long? SearchVersions { get; init; }

    /// <summary>When the next change is to be tried again, at the earliest.</summary>
    public DateTime? NextTry { get; init; }
}
