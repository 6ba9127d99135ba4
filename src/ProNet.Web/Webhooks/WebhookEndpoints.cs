using Microsoft.AspNetCore.Mvc;
using ProNet.Application.SavedSearches;
using ProNet.Application.Webhooks;
using ProNet.Web.Access;
using ProNet.Web.Accounts;
using ProNet.Web.Hosting;

namespace ProNet.Web.Webhooks;

/// <summary>What the list of messages to a webhook does. Each is found among those of whoever sends the form.</summary>
internal static class WebhookEndpoints
{
    public const string Again = "/me/searches/webhook/again";

    public static void MapWebhooks(this IEndpointRouteBuilder endpoints) => endpoints
        .MapPost(Again, async (HttpContext context, SearchWebhooks webhooks, [FromForm] long id, [FromForm] long key) =>
            await webhooks.AgainAsync(SecurityEndpoints.Me(context), id, key, context.RequestAborted) == SavedSearchProblem.None
                ? new SeeOther(FormattableString.Invariant($"/searches/{id}/settings#webhook"))
                : Results.NotFound())
        .RequireAuthorization(AccessPolicies.Member).ExcludeFromDescription();
}
