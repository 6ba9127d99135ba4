using ProNet.Application;
using ProNet.Hosting.Configuration;
using ProNet.Hosting;
using ProNet.Indexing.Hosting;
using ProNet.Web.Admin;
using ProNet.Web.Api;
using ProNet.Web.Components;
using ProNet.Web.Hosting;
using ProNet.Web.Hosting.Health;

try
{
    var (builder, options) = HostBuilding.Create(args);
    builder.Services
        .AddProNetStore(options)
        .AddProNetStoreStart(options)
        .AddProNetEngine(options)
        .AddProNetIndexing()
        .AddProNetJobs(options)
        .AddProNetDemo()
        .AddProNetLocalisation()
        .AddProNetProblems()
        .AddProNetCompression()
        .AddProNetHealth()
        .AddProNetMetrics(options)
        .AddApiRateLimit(options)
        .AddProNetApplication()
        .AddProNetPages()
        .AddProNetApi()
        .AddProNetAdmin()
        .AddAntiforgery();

    var app = builder.Build();
    app.UseSecurityHeaders();
    app.UseResponseCompression();
    app.UseProNetLocalisation();
    app.UseProNetProblems();
    app.UseLocalOnly(AdminServices.Paths);
    app.UseProNetMetrics();
    app.UseRouting();
    app.UseRateLimiter();
    app.UseAntiforgery();
    app.MapStaticAssets();
    app.MapProNetPages();
    app.MapProNetApi();
    app.MapProNetAdmin();
    app.MapProNetHealth();
    app.MapLanguage();
    return await app.RunToEndAsync();
}
catch (ConfigurationException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}

/// <summary>Named so that tests can start the host.</summary>
internal sealed partial class Program;
