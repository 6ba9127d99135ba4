using System.Net;
using ProNet.Hosting.Configuration;

namespace ProNet.Web.Hosting;

/// <summary>
/// Decides whether a request comes from this machine itself. It fails closed: a request that a proxy passed on comes from the proxy's address, which may be
/// this machine, and a page elsewhere may have its own name resolve to 127.0.0.1. No header can open the door; several close it.
/// </summary>
internal static class LocalOnly
{
    private static readonly string[] PassedOn = ["Forwarded", "Via", "X-Real-IP", "X-Original-For", "X-Original-Host", "CF-Connecting-IP", "True-Client-IP"];

    private static readonly string[] LocalNames = ["localhost", "127.0.0.1", "[::1]"];

    public static bool IsLocal(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        return address is not null
            && IPAddress.IsLoopback(address)
            && !IsProxy(context, address)
            && IsLocalName(context.Request.Host)
            && !context.Request.Headers.Keys.Any(name =>
                PassedOn.Contains(name, StringComparer.OrdinalIgnoreCase) || name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase));
    }

    public static bool IsLocalName(HostString host) => LocalNames.Contains(host.Host, StringComparer.OrdinalIgnoreCase);

    /// <summary>A proxy on this machine that does not say for whom it asks is not this machine asking.</summary>
    private static bool IsProxy(HttpContext context, IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return context.RequestServices.GetRequiredService<ProNetOptions>().Proxies.Any(network => network.Contains(plain));
    }
}
