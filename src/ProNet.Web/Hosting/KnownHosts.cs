using System.Net;
using Microsoft.Extensions.Primitives;
using ProNet.Hosting.Configuration;

namespace ProNet.Web.Hosting;

/// <summary>
/// Answers to the names of this site alone. A page elsewhere may have its own name resolve to this machine, and what is written under a foreign name, in
/// links or caches, would lead there.
/// </summary>
internal static class KnownHosts
{
    private const string Refusal = "This site has another name. Whoever runs it can add names with ProNet:Hosts.\n";

    public static IApplicationBuilder UseKnownHosts(this IApplicationBuilder app, ProNetOptions options)
    {
        IList<StringSegment> known = [.. options.Hosts];
        return app.Use((context, next) => AnswerAsync(context, next, options, known));
    }

    private static Task AnswerAsync(HttpContext context, RequestDelegate next, ProNetOptions options, IList<StringSegment> known)
    {
        // HTTP/1.0 names none, and everything that makes an address needs one.
        if (!context.Request.Host.HasValue)
            context.Request.Host = options.Site is { } site ? HostString.FromUriComponent(site) : new HostString(options.Hosts[0]);
        if (IsKnown(context, known))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(Refusal, context.RequestAborted);
    }

    /// <summary>Also the very address that the request came to, which no name can be made to stand for.</summary>
    private static bool IsKnown(HttpContext context, IList<StringSegment> known)
    {
        var host = context.Request.Host.Host;
        return HostString.MatchesAny(host, known)
            || (IPAddress.TryParse(host, out var named) && Plain(named).Equals(Plain(context.Connection.LocalIpAddress)));
    }

    private static IPAddress Plain(IPAddress? address) => address is null ? IPAddress.None : address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
