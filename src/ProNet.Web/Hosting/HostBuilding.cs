using ProNet.Hosting.Configuration;
using ProNet.Hosting.Logging;

namespace ProNet.Web.Hosting;

/// <summary>The parts of the host that are neither a feature nor a policy of their own.</summary>
internal static class HostBuilding
{
    /// <summary>A builder whose configuration is file, then environment, then command line, and the options read from it.</summary>
    /// <exception cref="ConfigurationException">An argument or value cannot be used.</exception>
    public static (WebApplicationBuilder Builder, ProNetOptions Options) Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = CommandLine.ToConfiguration(args),
            // Whichever program it is started by, the host's own assets are meant.
            ApplicationName = typeof(HostBuilding).Assembly.GetName().Name,
            // The program finds its settings beside itself, whatever folder it is called from.
            ContentRootPath = AppContext.BaseDirectory,
        });
        var options = OptionsReader.Read(builder.Configuration);
        builder.Logging.AddProNetConsole();
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(ServerLimits.Set);
        StartFailure.TellInASentence(builder);
        // Run from the build output in an environment other than Development, assets would answer 200 with nothing in them.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(options.Indexing);
        return (builder, options);
    }
}
