using Microsoft.Extensions.DependencyInjection;

namespace ProNet.Fault.Tests.Running;

/// <summary>HTTP clients of the tests.</summary>
internal static class Clients
{
    private static readonly IHttpClientFactory Factory = new ServiceCollection().AddHttpClient().BuildServiceProvider().GetRequiredService<IHttpClientFactory>();

    public static HttpClient To(Uri address)
    {
        var client = Factory.CreateClient();
        client.BaseAddress = address;
        return client;
    }
}
