using Elastic.Transport;

namespace ProNet.Architecture.Tests.Seeded;

/// <summary>Breaks the rule of the search servers' client on purpose, below the client; <see cref="ClientTests"/> must find it.</summary>
internal static class SeededTransportUser
{
    public static async Task<string> GetAsync(ITransport transport) =>
        (await transport.RequestAsync<StringResponse>(new EndpointPath(Elastic.Transport.HttpMethod.GET, "/"), null, null, null)).Body;
}
