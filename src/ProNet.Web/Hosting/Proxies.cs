using Microsoft.AspNetCore.HttpOverrides;
using ProNet.Hosting.Configuration;

namespace ProNet.Web.Hosting;

/// <summary>What proxies say of a request is believed when they are configured, and nobody else is.</summary>
internal static class Proxies
{
    public static IServiceCollection AddProNetProxies(this IServiceCollection services, ProNetOptions options) => services.Configure<ForwardedHeadersOptions>(forwarded =>
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var network in options.Proxies)
            forwarded.KnownIPNetworks.Add(network);
        // Each proxy of a row adds what it saw; the first that is none of ours is the visitor.
        forwarded.ForwardLimit = null;
    });

    /// <summary>Nothing is read without a configured proxy: an empty list would mean everybody.</summary>
    public static void UseProNetProxies(this WebApplication app)
    {
        if (app.Services.GetRequiredService<ProNetOptions>().Proxies.Count > 0)
            app.UseForwardedHeaders();
    }
}
