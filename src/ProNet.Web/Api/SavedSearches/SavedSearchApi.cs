using System.Globalization;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Application.Alerts;
using ProNet.Application.SavedSearches;
using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;
using ProNet.Web.Access;
using ProNet.Web.Accounts;
using ProNet.Web.Hosting;

namespace ProNet.Web.Api.SavedSearches;

/// <summary>Saved searches for programs: the handlers of the pages, under <c>/api/v1/saved-searches</c>.</summary>
internal static class SavedSearchApi
{
    private const string Path = "/api/v1/saved-searches";
    private const string One = "/{id:long}";

    public static void MapSavedSearchApi(this IEndpointRouteBuilder endpoints)
    {
        var reading = endpoints.MapGroup(Path).WithTags("Saved searches").RequireAuthorization(AccessPolicies.Member).ProducesProblem(StatusCodes.Status404NotFound);
        reading.MapGet("", ListAsync).WithName("saved-searches").WithSummary("List saved searches").Produces<SavedSearchListJson>();
        reading.MapGet(One, ReadAsync).WithName("saved-search").WithSummary("Read a saved search").Produces<SavedSearchJson>();
        reading.MapGet(One + "/run", RunAsync).WithName("run-saved-search").WithSummary("Run a saved search").Produces<SavedSearchRunJson>();

        reading.MapGet(One + "/preview", PreviewAsync).WithName("preview-saved-search").WithSummary("What the mails of the past days would have been").Produces<AlertPreviewJson>();

        var writing = endpoints.MapGroup(Path).WithTags("Saved searches").RequireAuthorization(AccessPolicies.Member).WithMetadata(new RequiredScope(TokenScopes.Searches))
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        writing.MapPost("", CreateAsync).WithName("save-search").WithSummary("Save a search").Produces<SavedSearchJson>(StatusCodes.Status201Created);
        writing.MapPut(One, ReplaceAsync).WithName("replace-saved-search").WithSummary("Replace a saved search, what it asks included").Produces<SavedSearchJson>();
        writing.MapPatch(One, ChangeAsync).WithName("change-saved-search").WithSummary("Change the settings of a saved search").Produces<SavedSearchJson>();
        writing.MapDelete(One, DeleteAsync).WithName("delete-saved-search").WithSummary("Delete a saved search").Produces(StatusCodes.Status204NoContent);
        writing.MapPut(One + "/reviews/{subject:long}", ReviewAsync).WithName("review-hit").WithSummary("Decide on a hit").Produces(StatusCodes.Status204NoContent);
        writing.MapDelete(One + "/reviews/{subject:long}", ForgetReviewAsync).WithName("forget-review").WithSummary("Make a hit not yet reviewed").Produces(StatusCodes.Status204NoContent);
        ExpectationApi.MapExpectationApi(reading, writing);
        // With whom something is shared is its owner's to know; a token for reading alone is not asked for more than that.
        reading.MapGet(One + "/shares", SharesAsync).WithName("shares").WithSummary("List with whom a saved search is shared").Produces<ShareListJson>();
        writing.MapPost(One + "/shares", ShareAsync).WithName("share-saved-search").WithSummary("Share a saved search").Produces<ShareListJson>();
        writing.MapDelete(One + "/shares/{share:long}", EndShareAsync).WithName("end-share").WithSummary("End a share").Produces(StatusCodes.Status204NoContent);
        SearchFeedApi.Map(reading, writing);
        SearchWebhookApi.Map(reading, writing);
    }

    private static async Task<IResult> ListAsync(HttpContext context, SavedSearchReader searches, Viewer viewer, CancellationToken cancellationToken)
    {
        var me = SecurityEndpoints.Me(context);
        var lines = (await searches.OwnAsync(me, viewer, isArchived: false, cancellationToken))
            .Concat(await searches.OwnAsync(me, viewer, isArchived: true, cancellationToken))
            .Concat(await searches.SharedAsync(me, cancellationToken));
        return Results.Ok(new SavedSearchListJson([.. lines.Select(l => SavedSearchJson.Of(l.Search, l.Access, l.OwnerName, l.New))], SavedSearchLimits.SearchesPerAccount));
    }

    private static async Task<IResult> ReadAsync(long id, HttpContext context, SavedSearchFinder finder, CancellationToken cancellationToken) =>
        await finder.FindAsync(SecurityEndpoints.Me(context), id, cancellationToken) is { } found
            ? Results.Ok(SavedSearchJson.Of(found.Search, found.Access, found.OwnerName, fresh: null))
            : SavedSearchAnswers.Refuse(SavedSearchProblem.NotFound);

    /// <param name="id">Of the search.</param>
    /// <param name="show">open (without rejected and hidden ones), unreviewed, all, seen, shortlisted, rejected or hidden.</param>
    /// <param name="after">Cursor of the next page.</param>
    /// <param name="limit">Hits per page, at most 100.</param>
    /// <param name="context">Who asks.</param>
    /// <param name="finder">Finds the search.</param>
    /// <param name="run">Runs it.</param>
    /// <param name="viewer">Whose answer it is.</param>
    /// <param name="cancellationToken">Cancels.</param>
    private static async Task<IResult> RunAsync(
        long id, string? show, string? after, int? limit, HttpContext context, SavedSearchFinder finder, RunSavedSearchHandler run, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await finder.FindAsync(SecurityEndpoints.Me(context), id, cancellationToken) is not { } found)
            return SavedSearchAnswers.Refuse(SavedSearchProblem.NotFound);
        if (EnumCodes.TryParse<ReviewFilter>(show ?? EnumCodes.Of(ReviewFilter.Open)) is not { } filter)
            return BadAddress.Refuse(nameof(show), show!);
        if (limit is < 1 or > SearchAddress.MostPerPage)
            return BadAddress.Refuse(nameof(limit), limit.Value.ToString(CultureInfo.InvariantCulture));
        var cursor = after is null ? null : SearchCursor.TryDecode(after);
        if (after is not null && cursor is null)
            return BadAddress.Refuse(nameof(after), after);
        var size = limit ?? Application.Searching.SearchPageRequest.HitsPerPage;
        var answer = await run.HandleAsync(found, new SavedSearchQuestion(viewer, Wording.Current.Language, filter, cursor, size), cancellationToken);
        if (answer.Problem != SavedSearchProblem.None)
            return SavedSearchAnswers.Refuse(answer.Problem);
        var next = answer.Next is { } last ? FormattableString.Invariant($"{context.Request.Path}?show={EnumCodes.Of(filter)}&limit={size}&after={last.Encode()}") : null;
        return Results.Ok(new SavedSearchRunJson(answer.Total, [.. answer.Hits.Select(SavedSearchHitJson.Of)], next, [.. (answer.Answer?.Diagnostics ?? []).Select(DiagnosticJson.Of)]));
    }

    /// <param name="id">Of the search; of its owner alone, because the mails are theirs.</param>
    /// <param name="cadence">Whose mails: instant, daily, weekly or monthly. Default: the recommended one.</param>
    /// <param name="context">Who asks.</param>
    /// <param name="preview">Replays.</param>
    /// <param name="cancellationToken">Cancels.</param>
    private static async Task<IResult> PreviewAsync(long id, string? cadence, HttpContext context, PreviewAlertsHandler preview, CancellationToken cancellationToken)
    {
        var chosen = cadence is null ? AlertCadence.None : EnumCodes.TryParse<AlertCadence>(cadence) ?? AlertCadence.None;
        if (cadence is not null && chosen == AlertCadence.None)
            return BadAddress.Refuse(nameof(cadence), cadence);
        return await preview.HandleAsync(SecurityEndpoints.Me(context), id, cancellationToken) switch
        {
            null => SavedSearchAnswers.Refuse(SavedSearchProblem.NotFound),
            { Replay: { } replay } found => Results.Ok(AlertPreviewJson.Of(found, replay, chosen == AlertCadence.None ? found.Recommended : chosen)),
            var found => SavedSearchAnswers.Refuse(found.Problem),
        };
    }

    private static async Task<IResult> CreateAsync(SavedSearchRequestJson request, HttpContext context, SaveSearchHandler save, CancellationToken cancellationToken)
    {
        if (Urls.Kind(request.Subject ?? "") is not { } kind)
            return BadBody.Refuse(Wording.Current.Problems.NeedsValueOf("subject", [.. Enum.GetValues<SubjectKind>().Select(Urls.Name)]));
        var draft = new SearchDraft(SearchLabels.Of(request.Name, request.Note, request.Tags), kind, request.Query ?? "")
        {
            BaseSearchId = Base(request),
            Alerts = request.Alerts?.ToSettings(),
        };
        var result = await save.HandleAsync(SecurityEndpoints.Me(context), draft, cancellationToken);
        return result.Search is { } saved
            ? Results.Created($"{Path}/{ApiId.Of(saved.Id)}", SavedSearchJson.Of(saved, SearchAccess.Own, "", fresh: 0))
            : SavedSearchAnswers.Refuse(result);
    }

    private static async Task<IResult> ReplaceAsync(
        long id, SavedSearchRequestJson request, HttpContext context, ChangeSearchHandler change, SavedSearchFinder finder, CancellationToken cancellationToken)
    {
        var me = SecurityEndpoints.Me(context);
        if (await finder.FindAsync(me, id, cancellationToken) is not { } found)
            return SavedSearchAnswers.Refuse(SavedSearchProblem.NotFound);
        if (request.Subject is { } subject && Urls.Kind(subject) != found.Search.Subject)
            return BadBody.Refuse(Wording.Current.Problems.NeedsValueOf("subject", [Urls.Name(found.Search.Subject)]));
        // Everybody would be what is asked, and nobody said so.
        if (request.Query is not { } query)
            return BadBody.Refuse(Wording.Current.Problems.Needs("query", JsonKind.Text));
        var isOwn = found.Access == SearchAccess.Own;
        var result = await change.HandleAsync(me, id, new SearchChange
        {
            Version = request.Version,
            Labels = SearchLabels.Of(request.Name, request.Note, request.Tags),
            Query = query,
            // Who may change it without owning it replaces what is theirs to change.
            Alerts = isOwn || request.Alerts is not null ? (request.Alerts ?? new AlertsJson()).ToSettings() : null,
            Base = isOwn || request.BaseSearch is not null ? new BaseChoice(Base(request)) : null,
        }, cancellationToken);
        return Answer(result, found);
    }

    private static async Task<IResult> ChangeAsync(
        long id, SavedSearchSettingsJson request, HttpContext context, ChangeSearchHandler change, ArrangeSearchHandler arrange, SavedSearchFinder finder, CancellationToken cancellationToken)
    {
        var me = SecurityEndpoints.Me(context);
        if (await finder.FindAsync(me, id, cancellationToken) is not { } found)
            return SavedSearchAnswers.Refuse(SavedSearchProblem.NotFound);
        var search = found.Search;
        var result = await change.HandleAsync(me, id, new SearchChange
        {
            Version = request.Version,
            Labels = request is { Name: null, Note: null, Tags: null } ? null : SearchLabels.Of(request.Name ?? search.Name, request.Note ?? search.Note, request.Tags ?? search.Tags),
            Alerts = request.Alerts?.ToSettings(AlertSettings.Of(search)),
        }, cancellationToken);
        if (result.IsDone && request.Archived is { } archived && archived != result.Search!.ArchivedAt is not null)
            result = await arrange.HandleAsync(me, id, archived ? SearchMove.Archive : SearchMove.Restore, SessionCookie.CallerOf(context), cancellationToken);
        return Answer(result, found);
    }

    private static async Task<IResult> DeleteAsync(long id, HttpContext context, ArrangeSearchHandler arrange, CancellationToken cancellationToken) =>
        Done((await arrange.HandleAsync(SecurityEndpoints.Me(context), id, SearchMove.Delete, SessionCookie.CallerOf(context), cancellationToken)).Problem);

    private static async Task<IResult> ReviewAsync(
        long id, long subject, ReviewRequestJson request, HttpContext context, ReviewHitHandler review, Viewer viewer, CancellationToken cancellationToken) =>
        EnumCodes.TryParse<ReviewStatus>(request.Status ?? "") is { } status
            ? Done(await review.HandleAsync(SecurityEndpoints.Me(context), viewer, id, subject, (status, request.Note), cancellationToken))
            : SavedSearchAnswers.Refuse(SavedSearchProblem.UnknownStatus);

    private static async Task<IResult> ForgetReviewAsync(long id, long subject, HttpContext context, ReviewHitHandler review, Viewer viewer, CancellationToken cancellationToken) =>
        Done(await review.HandleAsync(SecurityEndpoints.Me(context), viewer, id, subject, (null, null), cancellationToken));

    private static async Task<IResult> SharesAsync(long id, HttpContext context, SavedSearchFinder finder, SearchShares shares, CancellationToken cancellationToken)
    {
        var me = SecurityEndpoints.Me(context);
        return await finder.FindAsync(me, id, cancellationToken) switch
        {
            null => SavedSearchAnswers.Refuse(SavedSearchProblem.NotFound),
            { Access: < SearchAccess.Own } => SavedSearchAnswers.Refuse(SavedSearchProblem.NotAllowed),
            _ => Results.Ok(new ShareListJson([.. (await shares.ListAsync(me, id, cancellationToken)).Select(ShareJson.Of)], SavedSearchLimits.SharesPerSearch)),
        };
    }

    private static async Task<IResult> ShareAsync(
        long id, ShareRequestJson request, HttpContext context, SavedSearchFinder finder, SearchShares shares, Viewer viewer, CancellationToken cancellationToken)
    {
        if (request.Kind is not (ShareJson.Member or ShareJson.Organisation))
            return BadBody.Refuse(Wording.Current.Problems.NeedsValueOf("kind", [ShareJson.Member, ShareJson.Organisation]));
        var wanted = new ShareRequest(request.Kind == ShareJson.Organisation, request.Key ?? "", EnumCodes.TryParse<ShareRight>(request.Right ?? "") ?? default);
        var problem = await shares.ShareAsync(SecurityEndpoints.Me(context), viewer, id, wanted, SessionCookie.CallerOf(context), cancellationToken);
        return problem == SavedSearchProblem.None ? await SharesAsync(id, context, finder, shares, cancellationToken) : SavedSearchAnswers.Refuse(problem);
    }

    private static async Task<IResult> EndShareAsync(long id, long share, HttpContext context, SearchShares shares, CancellationToken cancellationToken) =>
        Done(await shares.EndAsync(SecurityEndpoints.Me(context), id, share, SessionCookie.CallerOf(context), cancellationToken));

    private static IResult Done(SavedSearchProblem problem) => problem == SavedSearchProblem.None ? Results.NoContent() : SavedSearchAnswers.Refuse(problem);

    private static IResult Answer(SavedSearchResult result, FoundSearch found) =>
        result.Search is { } search ? Results.Ok(SavedSearchJson.Of(search, found.Access, found.OwnerName, fresh: null)) : SavedSearchAnswers.Refuse(result);

    /// <summary>An id that is none names nothing, which is refused as what is gone.</summary>
    private static long? Base(SavedSearchRequestJson request) =>
        request.BaseSearch is null ? null : long.TryParse(request.BaseSearch, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
