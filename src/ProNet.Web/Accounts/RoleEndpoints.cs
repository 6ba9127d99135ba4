using Microsoft.AspNetCore.Mvc;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Web.Access;
using ProNet.Web.Hosting;

namespace ProNet.Web.Accounts;

/// <summary>What the buttons do that give roles and take them: on the page of an account, for administrators, and on the page of their organisations, for those who look after one.</summary>
internal static class RoleEndpoints
{
    public const string Accounts = "/admin/accounts";
    public const string Own = "/recruiters";

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

    /// <summary>For those who look after an organisation; which one, the use case looks up.</summary>
    public static void MapOwnRecruiters(this IEndpointRouteBuilder endpoints)
    {
        var own = endpoints.MapGroup(Own).RequireAuthorization(AccessPolicies.OrganisationAdministrator).AsksAgain(Own).ExcludeFromDescription();
        own.MapPost("/give", async (HttpContext context, Viewer viewer, OwnRecruiters recruiters, [FromForm] string organisation, [FromForm] string member) =>
            Answer(await recruiters.GiveAsync(viewer, SecurityEndpoints.Me(context), organisation, member, SessionCookie.CallerOf(context), context.RequestAborted)));
        own.MapPost("/take", async (HttpContext context, OwnRecruiters recruiters, [FromForm] long id) =>
            Answer(await recruiters.TakeAsync(SecurityEndpoints.Me(context), id, SessionCookie.CallerOf(context), context.RequestAborted)));
    }

    private static IResult Answer(RoleOutcome outcome) => outcome == RoleOutcome.NotThere ? Results.NotFound() : new SeeOther($"{Own}?told={outcome}");

    private static IResult Answer(long accountId, RoleOutcome outcome) => outcome == RoleOutcome.NotThere ? Results.NotFound() : new SeeOther($"{Of(accountId)}?told={outcome}");
}
