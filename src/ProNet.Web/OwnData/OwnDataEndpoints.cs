using Microsoft.AspNetCore.Mvc;
using ProNet.Application.OwnData;
using ProNet.Components.Language;
using ProNet.Data.Privacy;
using ProNet.Hosting.Configuration;
using ProNet.Hosting.OwnData;
using ProNet.Web.Access;
using ProNet.Web.Accounts;
using ProNet.Web.Hosting;
using ProNet.Web.Privacy;

namespace ProNet.Web.OwnData;

/// <summary>What the host calls for what people do with what is theirs. Each is about the account that asks, and no address names another.</summary>
internal static class OwnDataEndpoints
{
    public static IServiceCollection AddProNetOwnData(this IServiceCollection services, ProNetOptions options) =>
        services.AddSingleton<IOwnDataWords, OwnDataLetters>().AddOwnDataWorker(options).AddOwnDataUseCases();

    public static void MapOwnData(this IEndpointRouteBuilder endpoints)
    {
        var export = endpoints.MapGroup(PrivacyUrls.Export).RequireAuthorization(AccessPolicies.Member).ExcludeFromDescription();
        export.MapPost("/ask", async (HttpContext context, PersonalExports exports, [FromForm] string? nothing) =>
        {
            await exports.AskAsync(SecurityEndpoints.Me(context), Wording.Current.Language, SessionCookie.CallerOf(context), context.RequestAborted);
            return new SeeOther(PrivacyUrls.Export);
        });
        export.MapGet("/file", async (HttpContext context, PersonalExports exports) =>
            await exports.TakeAsync(SecurityEndpoints.Me(context), SessionCookie.CallerOf(context), context.RequestAborted) is { } content
                ? Results.File(content, "application/zip", "pronet.zip")
                : Results.NotFound());
        endpoints.MapPost(PrivacyUrls.Reports + "/decide", async (HttpContext context, Reports reports, [FromForm] long id, [FromForm] ReportState decision) =>
            await reports.DecideAsync(id, decision, SecurityEndpoints.Me(context), SessionCookie.CallerOf(context), context.RequestAborted)
                ? new SeeOther(PrivacyUrls.Reports + "?done=decided")
                : Results.NotFound())
            .RequireAuthorization(AccessPolicies.Administrator).ExcludeFromDescription();
    }
}
