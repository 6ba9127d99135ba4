using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using ProNet.Application.Access;
using ProNet.Application.Badges;
using ProNet.Components.Badges;
using ProNet.Components.Language;
using ProNet.Web.Access;
using ProNet.Web.Accounts;
using ProNet.Web.Hosting;

namespace ProNet.Web.Badges;

/// <summary>What the page of one's own badge does. Each is about the profile of whoever asks, and no address names another.</summary>
internal static class OwnBadgeEndpoints
{
    public static void MapOwnBadge(this IEndpointRouteBuilder endpoints)
    {
        var own = endpoints.MapGroup("").RequireAuthorization(AccessPolicies.Member).ExcludeFromDescription();
        own.MapGet(BadgeAddresses.Signature + "/{design}", SignatureAsync);
        own.MapPost(BadgeAddresses.Make, MakeAsync);
        own.MapPost(BadgeAddresses.Withdraw, WithdrawAsync);
    }

    /// <param name="context">From where.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="badges">Makes it.</param>
    /// <param name="nothing">A form field, so that the form's token is asked for.</param>
    private static async Task<IResult> MakeAsync(HttpContext context, Viewer viewer, OwnBadges badges, [FromForm] string? nothing)
    {
        if (viewer.MemberId is not { } member)
            return Results.NotFound();
        await badges.MakeAsync(member, SecurityEndpoints.Me(context), SessionCookie.CallerOf(context), context.RequestAborted);
        return new SeeOther(BadgeAddresses.Page + "?done=made");
    }

    /// <inheritdoc cref="MakeAsync"/>
    private static async Task<IResult> WithdrawAsync(HttpContext context, Viewer viewer, OwnBadges badges, [FromForm] string? nothing) =>
        viewer.MemberId is { } member && await badges.WithdrawAsync(member, SecurityEndpoints.Me(context), SessionCookie.CallerOf(context), context.RequestAborted)
            ? new SeeOther(BadgeAddresses.Page + "?done=withdrawn")
            : Results.NotFound();

    /// <summary>A signature as a document of its own, for the frame of its page: on the white of a mail, its pictures within.</summary>
    private static async Task<IResult> SignatureAsync(string design, string? language, HttpContext context, Viewer viewer, BadgeReader badges, CancellationToken cancellationToken)
    {
        if (viewer.MemberId is not { } member || !Enum.TryParse<SignatureDesign>(design, ignoreCase: true, out var chosen) || !Enum.IsDefined(chosen)
            || await badges.ReadAsync(member, cancellationToken) is not { } seen)
        {
            return Results.NotFound();
        }

        var words = Wording.For(language ?? Wording.Current.Language);
        var content = BadgeContent.Of(seen, SiteAddress.Of(context), words);
        var photo = BadgePhoto.Shrink(await badges.PhotoAsync(seen, cancellationToken));
        var signature = Signature.Html(content, chosen, picture => "data:image/png;base64," + Convert.ToBase64String(BadgePng.Write(content, photo, new BadgeLook(picture, IsDark: false, words.Language)) ?? []));
        context.Response.Headers.CacheControl = CacheControlHeaderValue.NoStoreString;
        return Results.Content(
            $"<!DOCTYPE html><html lang=\"{words.Language}\"><meta charset=\"utf-8\"><base target=\"_blank\"><title>{DesignNames.Of(chosen, words.Badges)}</title><body style=\"margin:14px;background:#fff;color:#17232a\">{signature}</body></html>",
            "text/html; charset=utf-8", Encoding.UTF8);
    }
}
