using Microsoft.Extensions.DependencyInjection.Extensions;
using ProNet.Application.Accounts;
using ProNet.Components.Language;
using ProNet.Components.Mail;
using ProNet.Search.Lexicon;
using ProNet.Web.Alerts;
using ProNet.Web.Badges;
using ProNet.Web.Claims;
using ProNet.Web.Components.Layout;
using ProNet.Web.Contacts;
using ProNet.Web.Editing;
using ProNet.Web.Feeds;
using ProNet.Web.Mail;
using ProNet.Web.OwnData;
using ProNet.Web.Paging;
using ProNet.Web.Privacy;
using ProNet.Web.Profiles;
using ProNet.Web.SavedSearches;
using ProNet.Web.Search;
using ProNet.Web.Webhooks;

namespace ProNet.Web.Components;

/// <summary>What the host calls for everything that people see.</summary>
internal static class PageServices
{
    public static IServiceCollection AddProNetPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        // The one place where a sign-in becomes a viewer.
        return services.AddScoped(p => AccountClaims.ViewerOf(p.GetRequiredService<IHttpContextAccessor>().HttpContext?.User))
            .AddFeedLimit().AddScoped<SearchPageReader>().AddScoped<ResultPlaces>().AddSingleton<FacetLabels>().AddMailDesign()
            .Replace(ServiceDescriptor.Singleton<IFacetLabels>(p => p.GetRequiredService<FacetLabels>()));
    }

    public static void MapProNetPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapRazorComponents<App>();
        endpoints.MapProfileFiles();
        endpoints.MapPhotos();
        endpoints.MapBadges();
        endpoints.MapOwnBadge();
        endpoints.MapProfileEditor();
        endpoints.MapPrivacy();
        endpoints.MapContacts();
        endpoints.MapOwnData();
        endpoints.MapClaims();
        endpoints.MapAlerts();
        endpoints.MapOwnMail();
        endpoints.MapSavedSearches();
        endpoints.MapFeeds();
        endpoints.MapWebhooks();
        endpoints.MapOpenSearch();
        ThemeChoice.Choice.Map(endpoints);
        DensityChoice.Choice.Map(endpoints);
    }
}
