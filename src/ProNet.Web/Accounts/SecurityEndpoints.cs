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
        var security = endpoints.MapGroup(AccountUrls.Security).RequireAuthorization(AccessPolicies.Member).ExcludeFromDescription();
        security.MapPost("/sessions/end", async (HttpContext context, SignInSessions sessions, [FromForm] long id) =>
            await sessions.EndAsync(Me(context), id, SessionCookie.CallerOf(context), context.RequestAborted) ? Back() : Results.NotFound());
        security.MapPost("/tokens/remove", async (HttpContext context, AccessTokens tokens, [FromForm] long id) =>
            await tokens.RemoveAsync(Me(context), id, SessionCookie.CallerOf(context), context.RequestAborted) ? Back("/tokens") : Results.NotFound());
    }

    /// <summary>The account that asks; the policy has seen to it that there is one.</summary>
    internal static long Me(HttpContext context) => AccountClaims.AccountOf(context.User) ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>A reload of the page that follows must not do it again.</summary>
    internal static IResult Back(string part = "") => new SeeOther(AccountUrls.Security + part);
}
