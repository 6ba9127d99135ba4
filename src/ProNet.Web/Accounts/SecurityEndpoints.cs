using Microsoft.AspNetCore.Mvc;
using ProNet.Application.Accounts;
using ProNet.Web.Access;
using ProNet.Web.Hosting;

namespace ProNet.Web.Accounts;

/// <summary>What buttons of an account's own pages do. Each row is looked for among those of the account: a number of somebody else's is none.</summary>
internal static class SecurityEndpoints
{
    public static void MapSecurity(this IEndpointRouteBuilder endpoints)
    {
        // Pages show what there is; ending and making of it asks again.
        var security = endpoints.MapGroup(AccountUrls.Security).RequireAuthorization(AccessPolicies.Member).ExcludeFromDescription();
        security.MapPost("/sessions/end", async (HttpContext context, SignInSessions sessions, [FromForm] long id) =>
            await sessions.EndAsync(Me(context), id, SessionCookie.CallerOf(context), context.RequestAborted) ? Back() : Results.NotFound()).AsksAgain(AccountUrls.Security);
        security.MapPost("/tokens/remove", async (HttpContext context, AccessTokens tokens, [FromForm] long id) =>
            await tokens.RemoveAsync(Me(context), id, SessionCookie.CallerOf(context), context.RequestAborted) ? Back("/tokens") : Results.NotFound()).AsksAgain(AccountUrls.Tokens);
        // Parameters of a form make the token of the form required.
        security.MapPost("/second-step/off", async (HttpContext context, SecondFactorSetup setup, [FromForm] string? returnUrl) =>
            await setup.SwitchOffAsync(Me(context), AccountClaims.SessionOf(context.User), SessionCookie.CallerOf(context), context.RequestAborted) ? Back("?done=off") : Back())
            .AsksAgain(AccountUrls.Security);
    }

    /// <summary>What administrators do with accounts of others.</summary>
    public static void MapAccountAdministration(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/admin/accounts/sessions/end", async (HttpContext context, EndSessionsHandler handler, [FromForm] long id) =>
            await handler.HandleAsync(Me(context), id, SessionCookie.CallerOf(context), context.RequestAborted) ? new SeeOther("/admin/accounts?done=ended") : Results.NotFound())
            .RequireAuthorization(AccessPolicies.Administrator).ExcludeFromDescription();

    /// <summary>The account that asks; the policy has seen to it that there is one.</summary>
    internal static long Me(HttpContext context) => AccountClaims.AccountOf(context.User) ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>A reload of the page that follows must not do it again.</summary>
    internal static IResult Back(string part = "") => new SeeOther(AccountUrls.Security + part);
}
