using ProNet.Application.Access;
using ProNet.Application.Expectations;
using ProNet.Application.SavedSearches;
using ProNet.Components.Language;
using ProNet.Domain.SavedSearches;
using ProNet.Web.Accounts;
using ProNet.Web.Hosting;

namespace ProNet.Web.Api.SavedSearches;

/// <summary>What saved searches must find, for programs.</summary>
internal static class ExpectationApi
{
    private const string All = "/{id:long}/expectations";
    private const string One = All + "/{subject:long}";

    /// <param name="reading">The group of saved searches, for reading.</param>
    /// <param name="writing">The same, for writing.</param>
    public static void MapExpectationApi(RouteGroupBuilder reading, RouteGroupBuilder writing)
    {
        reading.MapGet(All, ListAsync).WithName("expectations").WithSummary("List what a saved search must find and must not, and what it says now").Produces<ExpectationListJson>();
        writing.MapPut(One, SetAsync).WithName("expect").WithSummary("Expect that a subject is found, or is not").Produces(StatusCodes.Status204NoContent);
        writing.MapDelete(One, RemoveAsync).WithName("forget-expectation").WithSummary("Expect nothing of a subject").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> ListAsync(long id, HttpContext context, SavedSearchFinder finder, ExpectationReader expectations, Viewer viewer, CancellationToken cancellationToken) =>
        await finder.FindAsync(SecurityEndpoints.Me(context), id, cancellationToken) is { } found
            ? Results.Ok(new ExpectationListJson([.. (await expectations.ReadAsync(found, viewer, Wording.Current.Language, cancellationToken)).Select(ExpectationJson.Of)], SavedSearchLimits.ExpectationsPerSearch))
            : SavedSearchAnswers.Refuse(SavedSearchProblem.NotFound);

    private static async Task<IResult> SetAsync(
        long id, long subject, ExpectationRequestJson request, HttpContext context, SearchExpectations expectations, Viewer viewer, CancellationToken cancellationToken) =>
        request.MustBeFound is { } mustBeFound
            ? Done(await expectations.SetAsync(SecurityEndpoints.Me(context), viewer, id, (subject, mustBeFound), cancellationToken))
            : BadBody.Refuse(Wording.Current.Problems.Needs("mustBeFound", JsonKind.TrueOrFalse));

    private static async Task<IResult> RemoveAsync(long id, long subject, HttpContext context, SearchExpectations expectations, CancellationToken cancellationToken) =>
        Done(await expectations.RemoveAsync(SecurityEndpoints.Me(context), id, subject, cancellationToken));

    private static IResult Done(SavedSearchProblem problem) => problem == SavedSearchProblem.None ? Results.NoContent() : SavedSearchAnswers.Refuse(problem);
}
