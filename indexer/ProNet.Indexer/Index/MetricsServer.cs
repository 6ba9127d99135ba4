using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using ProNet.Hosting;

namespace ProNet.Indexer.Index;

/// <summary>Shows the metrics of a worker at <c>/metrics</c>, in the text format of Prometheus, and nothing else.</summary>
internal static class MetricsServer
{
    /// <param name="port">Where; on every address of the machine, because those who read it are elsewhere.</param>
    public static WebApplication Create(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.ListenAnyIP(port));
        builder.Services.AddProNetMeters();
        var app = builder.Build();
        app.UseOpenTelemetryPrometheusScrapingEndpoint();
        return app;
    }
}
