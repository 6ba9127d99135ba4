using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ProNet.Hosting.Configuration;
using ProNet.Web.Limits;

namespace ProNet.Web.Accounts;

/// <summary>How often one visitor may try to sign in, to join, or to have a mail sent. Looking at the forms is free.</summary>
internal static class AttemptLimit
{
    public const string Policy = "attempts";

    public static IServiceCollection AddAttemptLimit(this IServiceCollection services, ProNetOptions options) =>
        services.Configure<RateLimiterOptions>(limiter => limiter.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetTokenBucketLimiter(Visitor.Of(context), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = options.AttemptsPerMinute,
                TokensPerPeriod = options.AttemptsPerMinute,
                ReplenishmentPeriod = TimeSpan.FromMinutes(1),
                AutoReplenishment = true,
            })
            : RateLimitPartition.GetNoLimiter("")));
}
