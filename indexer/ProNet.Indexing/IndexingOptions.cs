namespace ProNet.Indexing;

/// <summary>Settings of the indexing, section <c>ProNet:Indexing</c>.</summary>
public sealed class IndexingOptions
{
    public const string Section = "ProNet:Indexing";

    /// <summary>Changes handled in one batch: large enough to share a commit of the index, small enough that the first result does not wait.</summary>
    public int BatchSize { get; set; } = 500;

    /// <summary>Documents written at a time while a new generation is filled.</summary>
    public int RebuildBatchSize { get; set; } = 2_000;

    /// <summary>How often the worker looks for changes that other processes committed, where it cannot notice their commits.</summary>
    public int PollMilliseconds { get; set; } = 250;

    /// <summary>Times that a refused document is tried before it is given up as a dead letter.</summary>
    public int MaxAttempts { get; set; } = 5;

    /// <summary>Wait after the first refusal; doubles with each further one.</summary>
    public int FirstRetrySeconds { get; set; } = 2;

    /// <summary>Port on which a worker of its own shows its metrics to Prometheus at <c>/metrics</c>; 0 shows none. The web host has an address of its own for them.</summary>
    public int MetricsPort { get; set; }

    /// <summary>
    /// True: a rebuilt index that fails tests of saved searches which pass now waits until an administrator confirms it. False: it is searched at once, and what changed is reported.
    /// </summary>
    public bool HoldBroken { get; set; } = true;

    /// <summary>What is wrong, as a sentence that names the key; null when nothing is.</summary>
    public string? Problem() =>
        Problem(nameof(BatchSize), BatchSize, 1, 10_000)
        ?? Problem(nameof(RebuildBatchSize), RebuildBatchSize, 1, 20_000)
        ?? Problem(nameof(PollMilliseconds), PollMilliseconds, 20, 60_000)
        ?? Problem(nameof(MaxAttempts), MaxAttempts, 1, 20)
        ?? Problem(nameof(FirstRetrySeconds), FirstRetrySeconds, 1, 3_600)
        ?? Problem(nameof(MetricsPort), MetricsPort, 0, 65_535);

    /// <summary>Wait before the next try of a document that was refused a number of times.</summary>
    public TimeSpan RetryAfter(int attempts) => TimeSpan.FromSeconds(Math.Min(3_600, FirstRetrySeconds * Math.Pow(2, attempts - 1)));

    private static string? Problem(string key, int value, int least, int most) =>
        value >= least && value <= most ? null : FormattableString.Invariant($"{Section}:{key} is {value}; it must lie between {least} and {most}.");
}
