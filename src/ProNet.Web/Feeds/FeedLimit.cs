using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ProNet.Application.Accounts;

namespace ProNet.Web.Feeds;

/// <summary>How often one feed may be asked for, from wherever; what one visitor may ask for is limited as for pages.</summary>
internal static class FeedLimit
{
    public const string Policy = "feeds";

    private const int PerMinute = 30;

    public static IServiceCollection AddFeedLimit(this IServiceCollection services) =>
        services.Configure<RateLimiterOptions>(limiter => limiter.AddPolicy(Policy, context => RateLimitPartition.GetTokenBucketLimiter(
            SecretText.Hash(context.Request.RouteValues["token"] as string ?? ""),
            _ => new TokenBucketRateLimiterOptions { TokenLimit = PerMinute, TokensPerPeriod = PerMinute, ReplenishmentPeriod = TimeSpan.FromMinutes(1), AutoReplenishment = true })));
}
