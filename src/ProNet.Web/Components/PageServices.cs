using Microsoft.Extensions.DependencyInjection.Extensions;
using ProNet.Application.Access;
using ProNet.Components.Language;
using ProNet.Components.Mail;
using ProNet.Search.Lexicon;
using ProNet.Web.Components.Layout;
using ProNet.Web.Profiles;
using ProNet.Web.Search;

namespace ProNet.Web.Components;

/// <summary>What the host calls for everything that people see.</summary>
internal static class PageServices
{
    public static IServiceCollection AddProNetPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        // Nobody can sign in yet: whoever asks is a visitor.
        return services.AddScoped(_ => Viewer.Visitor).AddScoped<SearchPageReader>().AddSingleton<FacetLabels>().AddMailDesign()
            .Replace(ServiceDescriptor.Singleton<IFacetLabels>(p => p.GetRequiredService<FacetLabels>()));
    }

    public static void MapProNetPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapRazorComponents<App>();
        endpoints.MapProfileFiles();
        endpoints.MapTheme();
    }
}
