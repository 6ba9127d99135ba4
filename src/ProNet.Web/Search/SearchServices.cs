namespace ProNet.Web.Search;

internal static class SearchServices
{
    /// <summary>The handler that pages and API share; needs the store, a searcher and a preparer.</summary>
    public static IServiceCollection AddProNetSearch(this IServiceCollection services) => services.AddScoped<HitReader>().AddScoped<RunSearchHandler>();
}
