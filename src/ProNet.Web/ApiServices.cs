using ProNet.Web.Api;
using ProNet.Web.Api.SavedSearches;
using ProNet.Web.Briefs;
using ProNet.Web.Export;
using ProNet.Web.Findability;
using ProNet.Web.Hosting;
using ProNet.Web.Jobs;
using ProNet.Web.Partners;
using ProNet.Web.Ranking;
using Scalar.AspNetCore;

namespace ProNet.Web;

/// <summary>The JSON API, its description and its reference page.</summary>
internal static class ApiServices
{
    private const string Version = "v1";

    public static IServiceCollection AddProNetApi(this IServiceCollection services)
    {
        services.AddSingleton<SearchResultWriter>();
        return services.AddOpenApi(Version, options =>
        {
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info.Title = "ProNet";
                document.Info.Version = Version;
                document.Info.Description = "Search over people, jobs and organisations. The query string is the one of the pages; answers are what a visitor may see or, with a personal access token (`Authorization: Bearer`), what its owner may see.";
                // The address that a reader used is the right one; the one the server believes in may not be reachable.
                document.Servers?.Clear();
                return Task.CompletedTask;
            });
            options.AddOperationTransformer<SearchParameters>();
            options.AddOperationTransformer<SharedAnswers>();
        });
    }

    public static void MapProNetApi(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("/api/v1").AllowAnonymous();
        api.MapSearch();
        api.MapDetails();
        api.MapBriefApi();
        api.MapExport();
        endpoints.MapPartnerApi();
        endpoints.MapJobsForMeApi();
        endpoints.MapSavedSearchApi();
        endpoints.MapReceiptApi();
        endpoints.MapFindabilityApi();
        endpoints.MapOpenApi().AllowAnonymous();
        endpoints.MapScalarApiReference("/api", (options, context) => options
            .WithTitle("ProNet API")
            .WithNonce(SecurityHeaders.NonceOf(context))
            .DisableDefaultFonts()
            .DisableAgent()
            .DisableMcp()).AllowAnonymous();
    }
}
