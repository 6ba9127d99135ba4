using Microsoft.AspNetCore.Mvc;
using ProNet.Application.Access;
using ProNet.Application.Fairness;
using ProNet.Application.Privacy;
using ProNet.Data.Fairness;
using ProNet.Data.Privacy;
using ProNet.Domain.Profiles;
using ProNet.Web.Access;
using ProNet.Web.Accounts;
using ProNet.Web.Hosting;

namespace ProNet.Web.Privacy;

/// <summary>What the forms of who sees what do. Each is about the profile of whoever sends it; a number of somebody else's is none.</summary>
internal static class PrivacyEndpoints
{
    public static void MapPrivacy(this IEndpointRouteBuilder endpoints)
    {
        var privacy = endpoints.MapGroup(PrivacyUrls.Privacy).RequireAuthorization(AccessPolicies.Member).ExcludeFromDescription();
        privacy.MapPost("/exclusions", AddAsync);
        privacy.MapPost("/exclusions/remove", RemoveAsync);
        privacy.MapPost("/consents", ConsentAsync);
        privacy.MapPost("/declaration", DeclareAsync);
    }

    private static async Task<IResult> AddAsync(
        HttpContext context, Viewer viewer, AddExclusionHandler add, [FromForm] ExclusionReach reach, [FromForm] ExcludedKind kind, [FromForm] string name)
    {
        if (viewer.MemberId is null)
            return Results.NotFound();
        var outcome = await add.HandleAsync(viewer, SecurityEndpoints.Me(context), (reach, kind, name), SessionCookie.CallerOf(context), context.RequestAborted);
        return new SeeOther(PrivacyUrls.Done(outcome.ToString().ToLowerInvariant()));
    }

    private static async Task<IResult> RemoveAsync(HttpContext context, Viewer viewer, RemoveExclusionHandler remove, [FromForm] long id) =>
        viewer.MemberId is { } member && await remove.HandleAsync(member, SecurityEndpoints.Me(context), id, SessionCookie.CallerOf(context), context.RequestAborted)
            ? new SeeOther(PrivacyUrls.Done("removed"))
            : Results.NotFound();

    /// <summary>A box that is not ticked is not sent.</summary>
    private static async Task<IResult> ConsentAsync(
        HttpContext context, Viewer viewer, ChangeConsentsHandler change,
        [FromForm] bool? inSearch, [FromForm] bool? onTheWeb, [FromForm] bool? byMachines, [FromForm] bool? openToEmployers, [FromForm] bool? all)
    {
        if (viewer.MemberId is not { } member)
            return Results.NotFound();
        var (isAll, employers) = (all == true, openToEmployers == true);
        var wanted = new Consents { InSearch = isAll || inSearch == true, OnTheWeb = isAll || onTheWeb == true, ByMachines = isAll || byMachines == true, OpenToEmployers = employers };
        var saved = await change.HandleAsync(member, SecurityEndpoints.Me(context), wanted, SessionCookie.CallerOf(context), context.RequestAborted);
        return new SeeOther(PrivacyUrls.Done(saved ? "saved" : "not"));
    }

    /// <summary>What is left empty is not said; taking back is saying nothing.</summary>
    private static async Task<IResult> DeclareAsync(HttpContext context, Viewer viewer, DeclareHandler declare, [FromForm] string? gender, [FromForm] string? age, [FromForm] bool? none)
    {
        if (viewer.MemberId is not { } member)
            return Results.NotFound();
        var wanted = none == true ? default : new DeclaredGroup(Read<DeclaredGender>(gender), Read<DeclaredAge>(age));
        var saved = await declare.HandleAsync(member, wanted, context.RequestAborted);
        return new SeeOther(PrivacyUrls.Done(!saved ? "refused" : wanted == default ? "takenback" : "saved"));
    }

    /// <returns>Null for nothing; for what is no value, one that the handler refuses.</returns>
    private static T? Read<T>(string? value)
        where T : struct, Enum => string.IsNullOrEmpty(value) ? null : Array.Find(Enum.GetValues<T>(), one => one.ToString() == value);
}
