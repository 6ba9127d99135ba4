using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.HttpResults;
using ProNet.Data.Accounts;
using ProNet.Hosting.Configuration;
using ProNet.Web.Api;
using ProNet.Web.Errors;
using ProNet.Web.Hosting;

namespace ProNet.Web.Limits;

/// <summary>
/// Keeps one visitor from taking the host from all others: how many requests in a minute, how many at a time, and how many at a time of everybody.
/// Generous: a person never meets it. Files, health and the like, which cost nothing, are not counted.
/// </summary>
internal static class VisitorLimits
{
    /// <summary>An export takes long; a visitor needs one, and perhaps a second.</summary>
    private const int ExportsOfOne = 2;

    private const int ExportsOfAll = 8;
    private const int ExportsWaiting = 32;

    /// <summary>What a browser with many tabs sends at once waits its turn.</summary>
    private const int WaitingOfOne = 32;

    private const int WaitingOfAll = 1_000;

    private const int SecondsToFill = 10;

    /// <summary>Much of a request is waiting for the store or a search server.</summary>
    private static readonly int RequestsOfAll = 16 * Math.Max(2, Environment.ProcessorCount);

    private enum Cost
    {
        Page,
        Api,
        Export,
    }

    public static IServiceCollection AddVisitorLimits(this IServiceCollection services, ProNetOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (context, _) => new ValueTask(RefuseAsync(context.HttpContext, context.Lease));
        // In this order: who waits for a turn among all has one of the few turns of its visitor.
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, (bool IsPage, string)>(c => InAMinute(c, options)),
            PartitionedRateLimiter.Create<HttpContext, (bool IsExport, string)>(c => AtATime(c, options)),
            PartitionedRateLimiter.Create<HttpContext, bool>(OfAll));
    });

    private static RateLimitPartition<(bool, string)> InAMinute(HttpContext context, ProNetOptions options)
    {
        var isPage = CostOf(context) == Cost.Page;
        var perMinute = isPage ? options.PageRequestsPerMinute : options.ApiRequestsPerMinute;
        return RateLimitPartition.GetTokenBucketLimiter((isPage, Visitor.Of(context)), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = Math.Max(1, perMinute * SecondsToFill / 60),
            TokensPerPeriod = Math.Max(1, perMinute / 60),
            ReplenishmentPeriod = TimeSpan.FromSeconds(perMinute >= 60 ? 1 : 60.0 / perMinute),
            AutoReplenishment = true,
        });
    }

    private static RateLimitPartition<(bool, string)> AtATime(HttpContext context, ProNetOptions options)
    {
        var isExport = CostOf(context) == Cost.Export;
        return RateLimitPartition.GetConcurrencyLimiter((isExport, Visitor.Of(context)), key => key.Item1
            ? Concurrency(ExportsOfOne, ExportsOfOne)
            : Concurrency(options.RequestsAtATime, WaitingOfOne));
    }

    private static RateLimitPartition<bool> OfAll(HttpContext context) => RateLimitPartition.GetConcurrencyLimiter(CostOf(context) == Cost.Export, isExport => isExport
        ? Concurrency(ExportsOfAll, ExportsWaiting)
        : Concurrency(RequestsOfAll, WaitingOfAll));

    private static ConcurrencyLimiterOptions Concurrency(int atATime, int waiting) =>
        new() { PermitLimit = atATime, QueueLimit = waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst };

    private static Cost CostOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<SearchOperation>() is { IsWhole: true } ? Cost.Export
        : Problems.IsForPrograms(context) ? Cost.Api
        : Cost.Page;

    /// <summary>Programs get problem details from what follows an answer without a body; people get a page.</summary>
    private static Task RefuseAsync(HttpContext context, RateLimitLease lease)
    {
        Refused.Note(context, AuditAction.LimitRefused);
        var seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? (int)Math.Ceiling(wait.TotalSeconds) : 1;
        context.Response.Headers.RetryAfter = Math.Max(1, seconds).ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.CacheControl = "no-store";
        return Problems.IsForPrograms(context)
            ? Task.CompletedTask
            : new RazorComponentResult<BusyPage> { StatusCode = StatusCodes.Status429TooManyRequests }.ExecuteAsync(context);
    }
}
