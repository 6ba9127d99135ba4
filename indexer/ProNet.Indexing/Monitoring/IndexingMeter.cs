using System.Diagnostics.Metrics;

namespace ProNet.Indexing.Monitoring;

/// <summary>What an operator watches of the indexing. Names and units follow the OpenTelemetry conventions.</summary>
public static class IndexingMeter
{
    /// <summary>Name of the meter, for exporters.</summary>
    public const string Name = "ProNet.Indexing";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Documents = Meter.CreateCounter<long>("pronet.index.documents", description: "Documents settled with the engine, by outcome.");
    private static readonly Histogram<double> Batches = Meter.CreateHistogram<double>("pronet.index.batch.duration", "s", "From claiming a batch of changes to settling it.");
    private static readonly Gauge<long> Queue = Meter.CreateGauge<long>("pronet.index.queue", description: "Changes that the index does not show yet.");
    private static readonly Gauge<double> Lag = Meter.CreateGauge<double>("pronet.index.lag", "s", "Age of the oldest of them.");
    private static readonly Gauge<long> DeadLetters = Meter.CreateGauge<long>("pronet.index.dead_letters", description: "Changes that were given up.");

    internal static void Drained(DrainCounts counts, TimeSpan took)
    {
        Documents.Add(counts.Applied, Outcome("applied"));
        Documents.Add(counts.Superseded, Outcome("superseded"));
        Documents.Add(counts.Refused, Outcome("refused"));
        Documents.Add(counts.DeadLettered, Outcome("parked"));
        if (counts.Rows > 0)
            Batches.Record(took.TotalSeconds);
    }

    internal static void Sampled(IndexQueue queue, TimeProvider time)
    {
        Queue.Record(queue.Waiting);
        Lag.Record(queue.Lag(time).TotalSeconds);
        DeadLetters.Record(queue.DeadLettered);
    }

    private static KeyValuePair<string, object?> Outcome(string outcome) => new("outcome", outcome);
}
