using ProNet.Application.Feeds;
using ProNet.Application.SavedSearches;
using ProNet.Web.Accounts;
using ProNet.Web.Feeds;

namespace ProNet.Web.Api.SavedSearches;

/// <summary>Feeds of saved searches for programs.</summary>
internal static class SearchFeedApi
{
    private const string Path = "/{id:long}/feed";

    /// <param name="reading">The group of what a token for reading may ask.</param>
    /// <param name="writing">The group of what needs the scope of saved searches.</param>
    public static void Map(IEndpointRouteBuilder reading, IEndpointRouteBuilder writing)
    {
        reading.MapGet(Path, ReadAsync).WithName("feed").WithSummary("Whether a saved search has a feed").Produces<SearchFeedJson>();
        writing.MapPost(Path, MakeAsync).WithName("make-feed").WithSummary("Make a private Atom feed, or give it another address").Produces<SearchFeedJson>(StatusCodes.Status201Created);
        writing.MapDelete(Path, EndAsync).WithName("end-feed").WithSummary("End a feed").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> ReadAsync(long id, HttpContext context, SearchFeeds feeds, CancellationToken cancellationToken) =>
        await feeds.FindAsync(SecurityEndpoints.Me(context), id, cancellationToken) is { } feed
            ? Results.Ok(new SearchFeedJson(null, feed.CreatedAt))
            : SavedSearchAnswers.Refuse(SavedSearchProblem.NotFound);

    private static async Task<IResult> MakeAsync(long id, HttpContext context, SearchFeeds feeds, TimeProvider time, CancellationToken cancellationToken)
    {
        var (token, problem) = await feeds.MakeAsync(SecurityEndpoints.Me(context), id, SessionCookie.CallerOf(context), cancellationToken);
        if (token is null)
            return SavedSearchAnswers.Refuse(problem);
        context.Response.Headers.CacheControl = "no-store";
        var address = FeedEndpoints.AddressOf(context, token).AbsoluteUri;
        return Results.Created(address, new SearchFeedJson(address, time.GetUtcNow().UtcDateTime));
    }

    private static async Task<IResult> EndAsync(long id, HttpContext context, SearchFeeds feeds, CancellationToken cancellationToken) =>
        await feeds.EndAsync(SecurityEndpoints.Me(context), id, SessionCookie.CallerOf(context), cancellationToken) is var problem and not SavedSearchProblem.None
            ? SavedSearchAnswers.Refuse(problem)
            : Results.NoContent();
}
