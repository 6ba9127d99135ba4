using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using ProNet.Application.Feeds;
using ProNet.Components.Feeds;
using ProNet.Web.Hosting;

namespace ProNet.Web.Feeds;

/// <summary>Private feeds of saved searches. The token in the address is all that is asked for; what it does not open looks as if it had never been.</summary>
internal static class FeedEndpoints
{
    private const string Feeds = "/feeds";

    public static void MapFeeds(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(Feeds + "/{token}", ReadAsync).AllowAnonymous().RequireRateLimiting(FeedLimit.Policy).ExcludeFromDescription();

    /// <summary>As a reader is given it.</summary>
    public static Uri AddressOf(HttpContext context, string token) => new(SiteAddress.Of(context), $"{Feeds}/{token}");

    private static async Task<IResult> ReadAsync(string token, HttpContext context, FeedReader feeds, CancellationToken cancellationToken)
    {
        RobotsTag.Set(context.Response, RobotsTag.OfLists);
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (await feeds.ReadAsync(token, cancellationToken) is not { } content)
        {
            context.Response.Headers.CacheControl = "no-store";
            return Results.NotFound();
        }

        var bytes = AtomFeed.Write(content, SiteAddress.Of(context), AddressOf(context, token));
        // What is seen can change at any time: a reader asks again, and is mostly told that nothing did.
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.ContentLanguage = content.Language;
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\"");
        return IsKnown(context, tag, content.UpdatedAt) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Bytes(bytes, AtomFeed.ContentType + "; charset=utf-8");
    }

    /// <summary>The tag decides where one is given (RFC 9110, 13.2.2): what was hidden or reviewed changes it, and not the date.</summary>
    private static bool IsKnown(HttpContext context, EntityTagHeaderValue tag, DateTime updatedAt)
    {
        var changed = new DateTimeOffset(updatedAt.AddTicks(-(updatedAt.Ticks % TimeSpan.TicksPerSecond)), TimeSpan.Zero);
        var headers = context.Response.GetTypedHeaders();
        (headers.ETag, headers.LastModified) = (tag, changed);
        var asked = context.Request.GetTypedHeaders();
        return asked.IfNoneMatch.Count > 0
            ? asked.IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false))
            : asked.IfModifiedSince is { } since && changed <= since;
    }
}
