using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ProNet.Hosting.Configuration;
using ProNet.Search.Schema;
using ProNet.Web.Access;

namespace ProNet.Web.Hosting.Health;

internal static class HealthEndpoints
{
    private const string Ready = "ready";

    /// <summary>Checks are mapped for every method otherwise, TRACE among them.</summary>
    private static readonly HttpMethodMetadata Reads = new([HttpMethods.Get]);

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

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
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync }).AllowAnonymous().DisableRateLimiting().WithMetadata(Reads);
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync }).AllowAnonymous().DisableRateLimiting().WithMetadata(Reads);
    }

    /// <summary>Anybody learns whether each part is well. Sentences, which may hold names of servers and what these answered, are for those who may measure.</summary>
    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var isWhole = AccessPolicies.MayMeasure(context, context.RequestServices.GetRequiredService<ProNetOptions>());
        return context.Response.WriteAsJsonAsync(
            new HealthAnswer(EnumCodes.Of(report.Status), [.. report.Entries.Select(e => Part(e.Key, e.Value, isWhole))]), Written, context.RequestAborted);
    }

    private static HealthPart Part(string name, HealthReportEntry entry, bool isWhole) => isWhole
        ? new(name, EnumCodes.Of(entry.Status), entry.Description ?? entry.Exception?.GetBaseException().Message, entry.Data)
        : new(name, EnumCodes.Of(entry.Status), null, null);

    private sealed record HealthAnswer(string Status, IReadOnlyList<HealthPart> Checks);

    private sealed record HealthPart(string Name, string Status, string? Says, IReadOnlyDictionary<string, object>? Data);
}
