using Microsoft.AspNetCore.Mvc;
using ProNet.Application.Ranking;
using ProNet.Data.Ranking;
using ProNet.Web.Access;
using ProNet.Web.Accounts;
using ProNet.Web.Hosting;

namespace ProNet.Web.Ranking;

/// <summary>What administrators decide about ranking models.</summary>
internal static class ModelEndpoints
{
    public const string Page = "/admin/models";

    public static void MapModels(this IEndpointRouteBuilder endpoints)
    {
        var models = endpoints.MapGroup(Page).RequireAuthorization(AccessPolicies.Administrator).ExcludeFromDescription();
        models.MapPost("/promote", async (HttpContext context, ModelRegistry registry, [FromForm] long? model) =>
            Back(await registry.PromoteAsync(model ?? 0, SecurityEndpoints.Me(context), SessionCookie.CallerOf(context), context.RequestAborted)));
        models.MapPost("/back", async (HttpContext context, ModelRegistry registry, [FromForm] string? question) =>
            Back(RankingQuestions.Find(question) is { } asked ? await registry.RollBackAsync(asked, SecurityEndpoints.Me(context), SessionCookie.CallerOf(context), context.RequestAborted) : ModelDecision.Missing));
        models.MapPost("/shadow", (HttpContext context, ModelRegistry registry, [FromForm] long? model) => TryAsync(context, registry, model, ModelTrial.Shadow));
        models.MapPost("/interleave", (HttpContext context, ModelRegistry registry, [FromForm] long? model) => TryAsync(context, registry, model, ModelTrial.Interleaved));
        models.MapPost("/end", (HttpContext context, ModelRegistry registry, [FromForm] long? model) => TryAsync(context, registry, model, ModelTrial.None));
    }

    private static async Task<SeeOther> TryAsync(HttpContext context, ModelRegistry registry, long? model, ModelTrial trial) =>
        Back(await registry.TryAsync(model ?? 0, trial, SecurityEndpoints.Me(context), SessionCookie.CallerOf(context), context.RequestAborted));

    /// <summary>Twice, or after somebody else decided: the page shows what became of it.</summary>
    private static SeeOther Back(ModelDecision decision) => new($"{Page}?done={(int)decision}");
}
