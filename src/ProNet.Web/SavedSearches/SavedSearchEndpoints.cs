using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ProNet.Application.Access;
using ProNet.Application.Expectations;
using ProNet.Application.SavedSearches;
using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Web.Access;
using ProNet.Web.Accounts;
using ProNet.Web.Hosting;
using ProNet.Web.Search;

namespace ProNet.Web.SavedSearches;

/// <summary>What the forms of saved searches do. Each finds its search among those of whoever sends it; a number of somebody else's is none.</summary>
internal static class SavedSearchEndpoints
{
    public static void MapSavedSearches(this IEndpointRouteBuilder endpoints)
    {
        var forms = endpoints.MapGroup("").RequireAuthorization(AccessPolicies.Member).ExcludeFromDescription();
        forms.MapPost(SavedSearchUrls.Save, SaveAsync);
        forms.MapPost(SavedSearchUrls.Update, UpdateAsync);
        forms.MapPost(SavedSearchUrls.Change, ChangeAsync);
        forms.MapPost(SavedSearchUrls.Arrange, ArrangeAsync);
        forms.MapPost(SavedSearchUrls.Share, ShareAsync);
        forms.MapPost(SavedSearchUrls.EndShare, EndShareAsync);
        forms.MapPost(SavedSearchUrls.Review, ReviewAsync);
        forms.MapPost(SavedSearchUrls.Expect, ExpectAsync);
        forms.MapPost(SavedSearchUrls.ExpectNothing, ExpectNothingAsync);
    }

    private static async Task<IResult> SaveAsync(
        HttpContext context, SaveSearchHandler save, FacetLabels labels, [FromForm] string? subject, [FromForm] string? query, [FromForm] string? name)
    {
        if (Urls.Kind(subject ?? "") is not { } kind)
            return Results.NotFound();
        var address = SearchAddress.Read(kind, query ?? "", SearchAddress.RankParameter).Address;
        var chosen = string.IsNullOrWhiteSpace(name) ? CriteriaText.Name(address, labels, Wording.Current) : name;
        var result = await save.HandleAsync(SecurityEndpoints.Me(context), new SearchDraft(SearchLabels.Of(chosen, "", []), kind, query ?? ""), context.RequestAborted);
        return result.Search is { } saved
            ? new SeeOther(SavedSearchUrls.Done(SavedSearchUrls.Run(saved.Id), "saved"))
            : new SeeOther(SavedSearchUrls.Failed(SavedSearchUrls.List, result.Problem));
    }

    private static async Task<IResult> UpdateAsync(HttpContext context, ChangeSearchHandler change, [FromForm] long id, [FromForm] long? version, [FromForm] string? query)
    {
        // The form always sends one; without it everybody would be what is asked.
        if (query is null)
            return Results.BadRequest();
        var result = await change.HandleAsync(SecurityEndpoints.Me(context), id, new SearchChange { Version = version, Query = query }, context.RequestAborted);
        return Answer(result.Problem, SavedSearchUrls.Run(id), "updated");
    }

    private static async Task<IResult> ChangeAsync(HttpContext context, ChangeSearchHandler change, [FromForm] SettingsForm form)
    {
        var result = await change.HandleAsync(SecurityEndpoints.Me(context), form.Id, form.ToChange(), context.RequestAborted);
        return Answer(result.Problem, SavedSearchUrls.Settings(form.Id), "settings");
    }

    private static async Task<IResult> ArrangeAsync(HttpContext context, ArrangeSearchHandler arrange, [FromForm] long id, [FromForm] string? move, [FromForm] string? back)
    {
        var wanted = SavedSearchUrls.Read<SearchMove>(move);
        if (!Enum.IsDefined(wanted))
            return Results.NotFound();
        var result = await arrange.HandleAsync(SecurityEndpoints.Me(context), id, wanted, SessionCookie.CallerOf(context), context.RequestAborted);
        return wanted switch
        {
            SearchMove.Delete => Answer(result.Problem, SavedSearchUrls.List, "deleted"),
            SearchMove.Leave => Answer(result.Problem, SavedSearchUrls.List, "done"),
            SearchMove.Duplicate when result.Search is { } copy => new SeeOther(SavedSearchUrls.Done(SavedSearchUrls.Run(copy.Id), "saved")),
            _ => Answer(result.Problem, back == "search" ? SavedSearchUrls.Run(id) : SavedSearchUrls.List, "done"),
        };
    }

    private static async Task<IResult> ShareAsync(
        HttpContext context, Viewer viewer, SearchShares share, [FromForm] long id, [FromForm] string? kind, [FromForm] string? name, [FromForm] string? right)
    {
        var request = new ShareRequest(kind == "organisation", name ?? "", SavedSearchUrls.Read<ShareRight>(right));
        return Answer(await share.ShareAsync(SecurityEndpoints.Me(context), viewer, id, request, SessionCookie.CallerOf(context), context.RequestAborted), SavedSearchUrls.Settings(id), "settings");
    }

    /// <param name="context">From where.</param>
    /// <param name="share">Ends it.</param>
    /// <param name="id">The search.</param>
    /// <param name="key">The share.</param>
    private static async Task<IResult> EndShareAsync(HttpContext context, SearchShares share, [FromForm] long id, [FromForm] long key) => Answer(
        await share.EndAsync(SecurityEndpoints.Me(context), id, key, SessionCookie.CallerOf(context), context.RequestAborted), SavedSearchUrls.Settings(id), "settings");

    /// <param name="context">From where.</param>
    /// <param name="viewer">Who decides.</param>
    /// <param name="review">Keeps it.</param>
    /// <param name="id">The search.</param>
    /// <param name="key">On whom or what.</param>
    /// <param name="status">The decision; none for not yet reviewed.</param>
    /// <param name="note">A note on it.</param>
    /// <param name="show">Which hits the page shows.</param>
    /// <param name="after">Which page of them.</param>
    private static async Task<IResult> ReviewAsync(
        HttpContext context, Viewer viewer, ReviewHitHandler review,
        [FromForm] long id, [FromForm] long key, [FromForm] string? status, [FromForm] string? note, [FromForm] string? show, [FromForm] string? after)
    {
        var decided = SavedSearchUrls.Read<ReviewStatus>(status);
        if (!Enum.IsDefined(decided) && !string.IsNullOrEmpty(status))
            return Results.NotFound();
        var problem = await review.HandleAsync(SecurityEndpoints.Me(context), viewer, id, key, (Enum.IsDefined(decided) ? decided : null, note), context.RequestAborted);
        var page = SavedSearchUrls.Run(id, SavedSearchUrls.Read<ReviewFilter>(show), SearchCursor.TryDecode(after ?? ""));
        return problem == SavedSearchProblem.None ? new SeeOther($"{page}#hit-{key.ToString(CultureInfo.InvariantCulture)}") : Answer(problem, page, "");
    }

    /// <param name="context">From where.</param>
    /// <param name="viewer">Who expects.</param>
    /// <param name="expectations">Keeps it.</param>
    /// <param name="id">The search.</param>
    /// <param name="key">Whom or what, of a hit.</param>
    /// <param name="name">Whom or what, as typed; where there is no key.</param>
    /// <param name="expect">found or missing.</param>
    private static async Task<IResult> ExpectAsync(
        HttpContext context, Viewer viewer, SearchExpectations expectations, [FromForm] long id, [FromForm] long? key, [FromForm] string? name, [FromForm] string? expect)
    {
        if (expect is not ("found" or "missing"))
            return Results.NotFound();
        var (me, mustBeFound) = (SecurityEndpoints.Me(context), expect == "found");
        var problem = key is { } subject
            ? await expectations.SetAsync(me, viewer, id, (subject, mustBeFound), context.RequestAborted)
            : await expectations.SetAsync(me, viewer, id, (name ?? "", mustBeFound), context.RequestAborted);
        return Answer(problem, SavedSearchUrls.Run(id), "done");
    }

    private static async Task<IResult> ExpectNothingAsync(HttpContext context, SearchExpectations expectations, [FromForm] long id, [FromForm] long key) =>
        Answer(await expectations.RemoveAsync(SecurityEndpoints.Me(context), id, key, context.RequestAborted), SavedSearchUrls.Run(id), "done");

    private static IResult Answer(SavedSearchProblem problem, string page, string done) => problem switch
    {
        SavedSearchProblem.None => new SeeOther(SavedSearchUrls.Done(page, done)),
        SavedSearchProblem.NotFound => Results.NotFound(),
        _ => new SeeOther(SavedSearchUrls.Failed(page, problem)),
    };
}
