using System.Net;
using System.Net.Sockets;

namespace ProNet.Web.Limits;

/// <summary>Whom limits count as one.</summary>
internal static class Visitor
{
    /// <summary>The address; of IPv6 its /64, because one subscriber has a whole one. Empty when the address is not known: all those count as one.</summary>
    public static string Of(HttpContext context) => Of(context.Connection.RemoteIpAddress);

    public static string Of(IPAddress? address) =>
        address is null ? "" : address.IsIPv4MappedToIPv6 ? address.MapToIPv4().ToString()
        : address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
        : address.ToString();
}
