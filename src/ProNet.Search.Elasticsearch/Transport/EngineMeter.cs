using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;

namespace ProNet.Search.Elasticsearch.Transport;

/// <summary>What an operator watches of the search servers, as seen from here.</summary>
public static class EngineMeter
{
    /// <summary>Name of the meter, for exporters.</summary>
    public const string Name = "ProNet.Search.Elasticsearch";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Requests = Meter.CreateCounter<long>("pronet.engine.requests", description: "Requests to the search servers, by status; 'lost' is one that got no answer.");
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("pronet.engine.request.duration", "s", "From sending a request to its answer.");

    internal static void Answered(HttpStatusCode status, TimeSpan took)
    {
        Requests.Add(1, Status(((int)status).ToString(CultureInfo.InvariantCulture)));
        Durations.Record(took.TotalSeconds);
    }

    internal static void Lost() => Requests.Add(1, Status("lost"));

    private static KeyValuePair<string, object?> Status(string status) => new("status", status);
}
