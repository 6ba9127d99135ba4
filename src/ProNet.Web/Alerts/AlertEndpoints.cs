using Microsoft.AspNetCore.Mvc;
using ProNet.Application.Alerts;
using ProNet.Components.Alerts;
using ProNet.Web.Access;
using ProNet.Web.Accounts;
using ProNet.Web.Hosting;
using ProNet.Web.Search;

namespace ProNet.Web.Alerts;

/// <summary>What is done with mails about saved searches: without signing in by whoever holds one, and by administrators. GET changes nothing, because scanners follow every link.</summary>
internal static class AlertEndpoints
{
    /// <summary>Said by mail programs, whose owner pressed their button (RFC 8058, 3.1).</summary>
    private const string OneClick = "One-Click";

    public static void MapAlerts(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(AlertUrls.Stop, (string? token) => new SeeOther(AlertUrls.ChoicesWith(Uri.EscapeDataString(token ?? ""))))
            .AllowAnonymous().ExcludeFromDescription();
        // A mail program has neither cookie nor form; the token in the address is what shows that it may.
        endpoints.MapPost(AlertUrls.Stop, async (HttpContext context, string? token, [FromForm(Name = "List-Unsubscribe")] string? click, ChoicesFromMail choices) =>
            click == OneClick && await choices.StopAsync(token, SessionCookie.CallerOf(context), context.RequestAborted) ? Results.Ok() : Results.BadRequest())
            .AllowAnonymous().DisableAntiforgery().RequireRateLimiting(AttemptLimit.ByToken).ExcludeFromDescription();
        endpoints.MapPost(AlertUrls.Choices, async (HttpContext context, ChoicesFromMail choices, [FromForm] string? token, [FromForm] string? choice, [FromForm] long? search, [FromForm] int? weeks) =>
        {
            var isDone = SavedSearchUrls.TryRead<AlertChoice>(choice) is { } chosen
                && await choices.ChooseAsync(token, chosen, (search ?? 0, weeks ?? 0), SessionCookie.CallerOf(context), context.RequestAborted);
            return new SeeOther(AlertUrls.ChoicesWith(Uri.EscapeDataString(token ?? "")) + (isDone ? "&done=1" : "&done=0"));
        }).AllowAnonymous().RequireRateLimiting(AttemptLimit.Policy).ExcludeFromDescription();
        endpoints.MapPost("/me/searches/address", async (HttpContext context, DigestControl control, [FromForm] string? nothing) =>
        {
            await control.TryAddressAsync(SecurityEndpoints.Me(context), SessionCookie.CallerOf(context), context.RequestAborted);
            return new SeeOther(SavedSearchUrls.List);
        }).RequireAuthorization(AccessPolicies.Member).ExcludeFromDescription();
        MapAdministration(endpoints.MapGroup(AlertUrls.Admin).RequireAuthorization(AccessPolicies.Administrator).ExcludeFromDescription());
    }

    private static void MapAdministration(RouteGroupBuilder admin)
    {
        admin.MapPost("/pause", async (HttpContext context, DigestControl control, [FromForm] string? nothing) =>
        {
            await control.PauseAsync(SecurityEndpoints.Me(context), SessionCookie.CallerOf(context), context.RequestAborted);
            return new SeeOther(AlertUrls.Admin);
        });
        admin.MapPost("/resume", async (HttpContext context, DigestControl control, [FromForm] string? nothing) =>
        {
            await control.ResumeAsync(SecurityEndpoints.Me(context), SessionCookie.CallerOf(context), context.RequestAborted);
            return new SeeOther(AlertUrls.Admin);
        });
        admin.MapPost("/again", async (HttpContext context, DigestControl control, [FromForm] long digest) =>
            await control.ResendAsync(digest, SecurityEndpoints.Me(context), SessionCookie.CallerOf(context), context.RequestAborted) switch
            {
                ResendOutcome.Missing => Results.NotFound(),
                ResendOutcome.Nothing => new SeeOther(AlertUrls.Admin + "?done=0"),
                _ => new SeeOther(AlertUrls.Admin + "?done=1"),
            });
    }
}
