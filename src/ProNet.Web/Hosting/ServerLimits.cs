using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ProNet.Web.Hosting;

/// <summary>What the server takes from anybody before it knows what is wanted. Far above what browsers and programs send.</summary>
internal static class ServerLimits
{
    private const int KiB = 1024;

    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        limits.MaxConcurrentConnections = 2_000;
        limits.MaxConcurrentUpgradedConnections = 100;
        // A posting that somebody pasted into the search box.
        limits.MaxRequestLineSize = 24 * KiB;
        limits.MaxRequestHeadersTotalSize = 32 * KiB;
        limits.MaxRequestHeaderCount = 100;
        // Only forms of administration are sent.
        limits.MaxRequestBodySize = 256 * KiB;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
        // Bytes in a second, after a grace: slower than any line that is still in use.
        limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 500, gracePeriod: TimeSpan.FromSeconds(10));
        limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 500, gracePeriod: TimeSpan.FromSeconds(10));
    }
}
