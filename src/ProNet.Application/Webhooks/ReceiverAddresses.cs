using System.Net;

namespace ProNet.Application.Webhooks;

/// <summary>
/// Which addresses a webhook may lead to: those of the public internet, and no others, so that nobody has this host call its own network or the metadata of its
/// cloud. After the special-purpose registries of IANA (RFC 6890).
/// </summary>
public static class ReceiverAddresses
{
    private static readonly IPNetwork[] Special =
    [
        // This network, private ones, those of carriers, loopback, link-local with the metadata of clouds, protocols, documentation, relays, benchmarks, multicast, reserved.
        .. Networks(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"),
        // Of what is global: Teredo and other protocols, documentation, and 6to4, which carries an address of the old kind.
        .. Networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"),
    ];

    /// <summary>All that is unicast and global.</summary>
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    /// <summary>Addresses of the old kind as gateways translate them.</summary>
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.IsIPv4MappedToIPv6)
            return IsPublic(address.MapToIPv4());
        if (Translated.Contains(address))
            return IsPublic(new IPAddress(address.GetAddressBytes().AsSpan(12)));
        var isOld = address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork;
        return (isOld || Global.Contains(address)) && !Array.Exists(Special, n => n.Contains(address));
    }

    /// <param name="address">Of a receiver.</param>
    /// <param name="options">Whether this machine may be one.</param>
    public static bool MayReach(IPAddress address, WebhookOptions options)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(options);
        return IsPublic(address) || (options.AllowLocal && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));
    }

    private static IEnumerable<IPNetwork> Networks(params string[] networks) => networks.Select(n => IPNetwork.Parse(n));
}
