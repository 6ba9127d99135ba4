using ProNet.Hosting.Configuration;
using ProNet.Web.Admin;

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
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(ServerLimits.Set);
        StartFailure.TellInASentence(builder);
        // Run from the build output in an environment other than Development, assets would answer 200 with nothing in them.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(options.Indexing);
        return (builder, options);
    }

    /// <summary>Forms carry a token of the cookie that this site gave; its name says that nobody else can have given it where the site is only under https.</summary>
    public static IServiceCollection AddProNetForms(this IServiceCollection services, ProNetOptions options) => services.AddAntiforgery(forms =>
    {
        forms.Cookie.Name = HostCookie.Name("pronet-forms", options.Site?.Scheme == Uri.UriSchemeHttps);
        forms.Cookie.Path = "/";
        forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    });

    /// <summary>Runs until stopped, and says once how administration is opened.</summary>
    public static async Task<int> RunToEndAsync(this WebApplication app)
    {
        var key = app.Services.GetRequiredService<AdminKey>();
        app.Lifetime.ApplicationStarted.Register(() =>
            // Not logged: logs are kept, and read by more people.
            Console.Out.WriteLine($"Administration: {AdminAccess.Link(app.Services.GetRequiredService<ProNetOptions>(), key, app.Urls.FirstOrDefault() ?? "")}"));
        await app.RunAsync();
        return 0;
    }
}
