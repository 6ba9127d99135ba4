using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using ProNet.Application.Searching;
using ProNet.Application.Webhooks;
using ProNet.Indexing.Monitoring;
using ProNet.Search.Elasticsearch.Transport;

namespace ProNet.Hosting;

/// <summary>What is measured, in the text format of Prometheus.</summary>
public static class MetricsServices
{
    /// <summary>Seconds; fine where searches should lie, coarse where they should not.</summary>
    private static readonly double[] Buckets = [0.002, 0.005, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5, 10, 30];

    /// <summary>Ours, and those of the platform that tell how a host is.</summary>
    public static IServiceCollection AddProNetMeters(this IServiceCollection services)
    {
        services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddMeter(SearchMeter.Name, IndexingMeter.Name, EngineMeter.Name, WebhookMeter.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime")
            .AddView(instrument => instrument.Unit == "s" ? new ExplicitBucketHistogramConfiguration { Boundaries = Buckets } : null)
            .AddPrometheusExporter());
        return services;
    }
}
