using ProNet.Hosting;
using ProNet.Hosting.Configuration;

namespace ProNet.Web.Hosting;

/// <summary><c>/metrics</c> in the text format of Prometheus: ours, and those of the platform that tell how a host is.</summary>
internal static class Metrics
{
    private const string Path = "/metrics";

    public static IServiceCollection AddProNetMetrics(this IServiceCollection services, ProNetOptions options) =>
        options.Metrics == MetricsAccess.Off ? services : services.AddProNetMeters();

    public static void UseProNetMetrics(this WebApplication app)
    {
        var access = app.Services.GetRequiredService<ProNetOptions>().Metrics;
        if (access == MetricsAccess.Local)
            app.UseLocalOnly(Path);
        if (access != MetricsAccess.Off)
            app.UseOpenTelemetryPrometheusScrapingEndpoint(Path);
    }
}
