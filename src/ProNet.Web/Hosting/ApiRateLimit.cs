using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ProNet.Hosting.Configuration;

namespace ProNet.Web.Hosting;

/// <summary>Keeps one address from taking the API from all others. Generous: a person never meets it.</summary>
internal static class ApiRateLimit
{
    public const string Policy = "api";

    /// <summary>For answers that take long: few at a time, whoever asks, so that searches stay quick.</summary>
    public const string Exports = "exports";

    private const int ExportsAtATime = 4;
    private const int ExportsWaiting = 32;

    private const int SecondsToFill = 10;

    public static IServiceCollection AddApiRateLimit(this IServiceCollection services, ProNetOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter =
                (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? (int)Math.Ceiling(wait.TotalSeconds) : 1).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limiter.AddConcurrencyLimiter(Exports, exports => (exports.PermitLimit, exports.QueueLimit) = (ExportsAtATime, ExportsWaiting));
        limiter.AddPolicy(Policy, context => RateLimitPartition.GetTokenBucketLimiter(
            Partition(context.Connection.RemoteIpAddress),
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = Math.Max(1, options.ApiRequestsPerMinute * SecondsToFill / 60),
                TokensPerPeriod = Math.Max(1, options.ApiRequestsPerMinute / 60),
                ReplenishmentPeriod = TimeSpan.FromSeconds(options.ApiRequestsPerMinute >= 60 ? 1 : 60.0 / options.ApiRequestsPerMinute),
                AutoReplenishment = true,
            }));
    });

    /// <summary>One subscriber has a whole /64 of IPv6 addresses, so those count as one.</summary>
    private static string Partition(IPAddress? address) =>
        address is null ? "" : address.IsIPv4MappedToIPv6 ? address.MapToIPv4().ToString()
        : address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
        : address.ToString();
}
