using Microsoft.AspNetCore.Mvc;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Web.Access;
using ProNet.Web.Hosting;

namespace ProNet.Web.Accounts;

/// <summary>What the buttons on the page of an account do, for administrators.</summary>
internal static class RoleEndpoints
{
    public const string Accounts = "/admin/accounts";

    public static string Of(long accountId) => FormattableString.Invariant($"{Accounts}/{accountId}");

    public static void MapRoles(this IEndpointRouteBuilder endpoints)
    {
        var account = endpoints.MapGroup(Accounts + "/{accountId:long}/roles").RequireAuthorization(AccessPolicies.Administrator).AsksAgain(Accounts).ExcludeFromDescription();
        account.MapPost("/administrator", async (HttpContext context, AccountRoles roles, long accountId, [FromForm] bool give) =>
            Answer(accountId, await roles.SetAdministratorAsync(accountId, give, SecurityEndpoints.Me(context), SessionCookie.CallerOf(context), context.RequestAborted)));
        account.MapPost("/give", async (HttpContext context, AccountRoles roles, long accountId, [FromForm] string? organisation, [FromForm] OrganisationRoleKind role) =>
            Answer(accountId, await roles.GiveAsync(accountId, (organisation, role), SecurityEndpoints.Me(context), SessionCookie.CallerOf(context), context.RequestAborted)));
        account.MapPost("/take", async (HttpContext context, AccountRoles roles, long accountId, [FromForm] long id) =>
            Answer(accountId, await roles.TakeAsync(accountId, id, SecurityEndpoints.Me(context), SessionCookie.CallerOf(context), context.RequestAborted)));
    }

    private static IResult Answer(long accountId, RoleOutcome outcome) => outcome == RoleOutcome.NotThere ? Results.NotFound() : new SeeOther($"{Of(accountId)}?told={outcome}");
}
