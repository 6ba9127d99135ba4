using ProNet.Application.SavedSearches;
using ProNet.Application.Webhooks;
using ProNet.Web.Accounts;

namespace ProNet.Web.Api.SavedSearches;

/// <summary>Webhooks of saved searches for programs.</summary>
internal static class SearchWebhookApi
{
    private const string Path = "/{id:long}/webhook";

    /// <param name="reading">The group of what a token for reading may ask.</param>
    /// <param name="writing">The group of what needs the scope of saved searches.</param>
    public static void Map(IEndpointRouteBuilder reading, IEndpointRouteBuilder writing)
    {
        reading.MapGet(Path, ReadAsync).WithName("webhook").WithSummary("Read the webhook of a saved search and its last messages").Produces<SearchWebhookJson>();
        writing.MapPut(Path, SetAsync).WithName("set-webhook").WithSummary("Set the webhook of a saved search, with a new secret").Produces<SearchWebhookJson>();
        writing.MapDelete(Path, EndAsync).WithName("end-webhook").WithSummary("End a webhook").Produces(StatusCodes.Status204NoContent);
        writing.MapPost(Path + "/test", TestAsync).WithName("test-webhook").WithSummary("Send a test to a webhook").Produces(StatusCodes.Status202Accepted);
        writing.MapPost(Path + "/resume", ResumeAsync).WithName("resume-webhook").WithSummary("Use a webhook again that was given up").Produces(StatusCodes.Status204NoContent);
        writing.MapPost(Path + "/deliveries/{delivery:long}/again", AgainAsync).WithName("redeliver").WithSummary("Send a message again under its id").Produces(StatusCodes.Status202Accepted);
    }

    private static async Task<IResult> ReadAsync(long id, HttpContext context, SearchWebhooks webhooks, CancellationToken cancellationToken) =>
        await webhooks.FindAsync(SecurityEndpoints.Me(context), id, cancellationToken) is { } view ? Results.Ok(SearchWebhookJson.Of(view, secret: null)) : SavedSearchAnswers.Refuse(SavedSearchProblem.NotFound);

    private static async Task<IResult> SetAsync(long id, WebhookRequestJson request, HttpContext context, SetWebhookHandler set, SearchWebhooks webhooks, CancellationToken cancellationToken)
    {
        var me = SecurityEndpoints.Me(context);
        var (secret, problem) = await set.HandleAsync(me, id, request.Url, SessionCookie.CallerOf(context), cancellationToken);
        if (problem != SavedSearchProblem.None)
            return SavedSearchAnswers.Refuse(problem);
        context.Response.Headers.CacheControl = "no-store";
        return await webhooks.FindAsync(me, id, cancellationToken) is { } view ? Results.Ok(SearchWebhookJson.Of(view, secret)) : SavedSearchAnswers.Refuse(SavedSearchProblem.NotFound);
    }

    private static async Task<IResult> EndAsync(long id, HttpContext context, SearchWebhooks webhooks, CancellationToken cancellationToken) =>
        Answer(await webhooks.EndAsync(SecurityEndpoints.Me(context), id, SessionCookie.CallerOf(context), cancellationToken), Results.NoContent());

    private static async Task<IResult> TestAsync(long id, HttpContext context, SearchWebhooks webhooks, CancellationToken cancellationToken) =>
        Answer(await webhooks.TestAsync(SecurityEndpoints.Me(context), id, cancellationToken), Results.Accepted());

    private static async Task<IResult> ResumeAsync(long id, HttpContext context, SearchWebhooks webhooks, CancellationToken cancellationToken) =>
        Answer(await webhooks.ResumeAsync(SecurityEndpoints.Me(context), id, SessionCookie.CallerOf(context), cancellationToken), Results.NoContent());

    private static async Task<IResult> AgainAsync(long id, long delivery, HttpContext context, SearchWebhooks webhooks, CancellationToken cancellationToken) =>
        Answer(await webhooks.AgainAsync(SecurityEndpoints.Me(context), id, delivery, cancellationToken), Results.Accepted());

    private static IResult Answer(SavedSearchProblem problem, IResult done) => problem == SavedSearchProblem.None ? done : SavedSearchAnswers.Refuse(problem);
}
