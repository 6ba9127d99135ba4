using ProNet.Imports.Demo;

namespace ProNet.Web.Hosting;

internal static class DemoServices
{
    /// <summary>Loads the demo into an empty store after the start, where the options ask for it.</summary>
    public static IServiceCollection AddProNetDemo(this IServiceCollection services) => services.AddSingleton<LoadDemoHandler>().AddHostedService<DemoStart>();
}
