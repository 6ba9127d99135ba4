using OpenTelemetry.Metrics;
using ProNet.Application.Searching;
using ProNet.Indexing.Monitoring;
using ProNet.Search.Elasticsearch.Transport;

namespace ProNet.Web.Hosting;

/// <summary><c>/metrics</c> in the text format of Prometheus: ours, and those of the platform that tell how a host is.</summary>
internal static class Metrics
{
    private const string Path = "/metrics";

    /// <summary>Seconds; fine where searches should lie, coarse where they should not.</summary>
    private static readonly double[] Buckets = [0.002, 0.005, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5, 10, 30];

    public static IServiceCollection AddProNetMetrics(this IServiceCollection services, ProNetOptions options)
    {
        if (options.Metrics == MetricsAccess.Off)
            return services;
        services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddMeter(SearchMeter.Name, IndexingMeter.Name, EngineMeter.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime")
            .AddView(instrument => instrument.Unit == "s" ? new ExplicitBucketHistogramConfiguration { Boundaries = Buckets } : null)
            .AddPrometheusExporter());
        return services;
    }

    public static void UseProNetMetrics(this WebApplication app)
    {
        var access = app.Services.GetRequiredService<ProNetOptions>().Metrics;
        if (access == MetricsAccess.Local)
            app.UseLocalOnly(Path);
        if (access != MetricsAccess.Off)
            app.UseOpenTelemetryPrometheusScrapingEndpoint(Path);
    }
}
