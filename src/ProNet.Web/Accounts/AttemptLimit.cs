using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ProNet.Hosting.Configuration;
using ProNet.Web.Limits;

namespace ProNet.Web.Accounts;

/// <summary>How often one visitor may try to sign in, to join, or to have a mail sent. Looking at the forms is free.</summary>
internal static class AttemptLimit
{
    public const string Policy = "attempts";

    /// <summary>By the token in the address and not by who sends it: a provider of mail presses the buttons of all its people from few addresses.</summary>
    public const string ByToken = "attempts-by-token";

    /// <summary>Longer ones are told apart by their beginning; none of ours is as long.</summary>
    private const int LongestToken = 1_000;

    public static IServiceCollection AddAttemptLimit(this IServiceCollection services, ProNetOptions options) => services.Configure<RateLimiterOptions>(limiter => limiter
        .AddPolicy(Policy, context => Bucket(context, Visitor.Of, options))
        .AddPolicy(ByToken, context => Bucket(context, TokenOf, options)));

    private static RateLimitPartition<string> Bucket(HttpContext context, Func<HttpContext, string> key, ProNetOptions options) => HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetTokenBucketLimiter(key(context), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.AttemptsPerMinute,
            TokensPerPeriod = options.AttemptsPerMinute,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1),
            AutoReplenishment = true,
        })
        : RateLimitPartition.GetNoLimiter("");

    private static string TokenOf(HttpContext context)
    {
        var token = context.Request.Query["token"].ToString();
        return token[..Math.Min(token.Length, LongestToken)];
    }
}
