using System.Diagnostics.Metrics;
using ProNet.Search.Schema;

namespace ProNet.Application.Searching;

/// <summary>What an operator watches of searching, pages and API alike.</summary>
public static class SearchMeter
{
    /// <summary>Name of the meter, for exporters.</summary>
    public const string Name = "ProNet.Web";

    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("pronet.search.duration", "s", "From a question to its answer, hits read from the store included.");
    private static readonly Counter<long> Failures = Meter.CreateCounter<long>("pronet.search.failures", description: "Questions that the engine could not answer.");

    public static void Answered(SubjectKind subject, TimeSpan took) => Durations.Record(took.TotalSeconds, Kind(subject));

    public static void Failed(SubjectKind subject) => Failures.Add(1, Kind(subject));

    private static KeyValuePair<string, object?> Kind(SubjectKind subject) => new("kind", EnumCodes.Of(subject));
}
