using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ProNet.Search.Schema;

namespace ProNet.Web.Hosting.Health;

internal static class HealthEndpoints
{
    private const string Ready = "ready";

    public static IServiceCollection AddProNetHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<StoreCheck>("store", tags: [Ready], timeout: TimeSpan.FromSeconds(5))
            .AddCheck<SearchCheck>("search", tags: [Ready], timeout: TimeSpan.FromSeconds(5))
            .AddCheck<QueueCheck>("queue", HealthStatus.Degraded, [Ready], TimeSpan.FromSeconds(5));
        return services;
    }

    /// <summary>Alive asks nothing of anybody, so that a slow store does not get the process restarted; ready asks everything a page needs.</summary>
    public static void MapProNetHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync }).AllowAnonymous().DisableRateLimiting();
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync }).AllowAnonymous().DisableRateLimiting();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new
        {
            status = EnumCodes.Of(report.Status),
            checks = report.Entries.Select(e => new { name = e.Key, status = EnumCodes.Of(e.Value.Status), says = e.Value.Description, data = e.Value.Data }),
        },
        context.RequestAborted);
}
