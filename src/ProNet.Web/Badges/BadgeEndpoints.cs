using System.Text;
using Microsoft.Net.Http.Headers;
using ProNet.Application.Access;
using ProNet.Application.Badges;
using ProNet.Application.Handles;
using ProNet.Application.Profiles;
using ProNet.Components;
using ProNet.Components.Badges;
using ProNet.Components.Language;
using ProNet.Domain.Profiles;
using ProNet.Web.Hosting;

namespace ProNet.Web.Badges;

/// <summary>
/// Badges as pictures, for other sites and for mails, and the address of a profile as a QR code. A badge is what a visitor's page says, whoever asks, and as missing as that page.
/// </summary>
internal static class BadgeEndpoints
{
    public static void MapBadges(this IEndpointRouteBuilder endpoints)
    {
        Map(endpoints, "svg", BadgeSvg.ContentType, (content, photo, look) => Encoding.UTF8.GetBytes(BadgeSvg.Write(BadgePicture.Of(content, photo, look))));
        Map(endpoints, "png", BadgePng.ContentType, BadgePng.Write);
        endpoints.MapGet("/people/{handle}/qr.svg", CodeAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static void Map(IEndpointRouteBuilder endpoints, string extension, string contentType, Func<BadgeContent, byte[]?, BadgeLook, byte[]?> write) => endpoints.MapGet(
        $"{BadgeAddresses.Badges}/{{token}}.{extension}",
        async (string token, string? design, string? theme, string? language, HttpContext context, BadgeReader badges, CancellationToken cancellationToken) =>
        {
            if (await badges.FindAsync(token, cancellationToken) is not { } seen)
                return Results.NotFound();
            var look = BadgeLook.Of(design, theme, language, Wording.Current.Language);
            var content = BadgeContent.Of(seen, SiteAddress.Of(context), Wording.For(look.Language));
            Describe(context.Response, seen.Member.Consents, $"badge.{extension}");
            // It may be shown by other sites: that is what it is for.
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            if (IsKnown(context, BadgeTag.Of(content, look, contentType)))
                return Results.StatusCode(StatusCodes.Status304NotModified);
            var photo = BadgePhoto.Shrink(await badges.PhotoAsync(seen, cancellationToken));
            return write(content, photo, look) is { } picture ? Results.Bytes(picture, contentType) : Results.NotFound();
        }).AllowAnonymous().ExcludeFromDescription();

    private static async Task<IResult> CodeAsync(string handle, HttpContext context, MemberReader people, FormerHandleReader former, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await people.ConsentsAsync(handle, viewer, cancellationToken) is not { } consents)
        {
            context.Response.Headers.CacheControl = "no-cache";
            return await former.FindAsync(handle, viewer, cancellationToken) is { } now ? Results.Redirect(Urls.MemberCode(now), permanent: true, preserveMethod: true) : Results.NotFound();
        }

        var address = new Uri(SiteAddress.Of(context), Urls.Member(handle));
        Describe(context.Response, consents, "qr.svg");
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return Results.Text(QrCode.Of(address).ToSvg(address.AbsoluteUri), BadgeSvg.ContentType, Encoding.UTF8);
    }

    /// <summary>What is seen can change at any time, so that no cache gives it away without asking: what is hidden now must not be shown for the rest of some minutes.</summary>
    private static void Describe(HttpResponse response, Consents consents, string name)
    {
        RobotsTag.Set(response, consents);
        response.Headers.CacheControl = CacheControlHeaderValue.NoCacheString;
        response.Headers.ContentDisposition = $"inline; filename=\"{name}\"";
    }

    private static bool IsKnown(HttpContext context, string key)
    {
        var tag = new EntityTagHeaderValue($"\"{key}\"");
        context.Response.GetTypedHeaders().ETag = tag;
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));
    }
}
