using System.Net;
using System.Net.Sockets;

namespace ProNet.Application.Webhooks;

/// <summary>Finds the addresses of a host.</summary>
/// <param name="ask">Asked in the place of the system's resolver; null for that.</param>
public sealed class HostLookUp(Func<string, CancellationToken, Task<IPAddress[]>>? ask = null)
{
    /// <returns>None when nobody knows the host.</returns>
    public async Task<IPAddress[]> FindAsync(string host, CancellationToken cancellationToken)
    {
        if (IPAddress.TryParse(host.Trim('[', ']'), out var literal))
            return [literal];
        try
        {
            return await (ask is null ? Dns.GetHostAddressesAsync(host, cancellationToken) : ask(host, cancellationToken));
        }
        catch (Exception e) when (e is SocketException or ArgumentException)
        {
            return [];
        }
    }
}
