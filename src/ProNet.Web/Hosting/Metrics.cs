using ProNet.Hosting;
using ProNet.Hosting.Configuration;

namespace ProNet.Web.Hosting;

/// <summary><c>/metrics</c> in the text format of Prometheus: ours, and those of the platform that tell how a host is.</summary>
internal static class Metrics
{
    private const string Path = "/metrics";

    public static IServiceCollection AddProNetMetrics(this IServiceCollection services, ProNetOptions options) =>
        options.Metrics == MetricsAccess.Off ? services : services.AddProNetMeters();

    /// <param name="app">The host.</param>
    /// <param name="policy">Whom it lets in, by name.</param>
    public static void MapProNetMetrics(this WebApplication app, string policy)
    {
        var access = app.Services.GetRequiredService<ProNetOptions>().Metrics;
        if (access != MetricsAccess.Off)
            app.MapPrometheusScrapingEndpoint(Path).RequireAuthorization(policy).DisableRateLimiting();
    }
}
