using ProNet.Indexing.Hosting;
using ProNet.Search.Lucene;
using ProNet.Web.Components;
using ProNet.Web.Hosting;
using ProNet.Web.Hosting.Health;

try
{
    var (builder, options) = HostBuilding.Create(args);
    builder.Services
        .AddProNetStore(options)
        .AddProNetLucene(options.IndexFolder)
        .AddProNetIndexing()
        .AddProNetPages()
        .AddProNetLocalisation()
        .AddProNetProblems()
        .AddProNetCompression()
        .AddProNetHealth()
        .AddApiRateLimit(options)
        .AddAntiforgery();

    var app = builder.Build();
    app.UseSecurityHeaders();
    app.UseResponseCompression();
    app.UseProNetProblems();
    app.UseLocalOnly("/admin", "/jobs-dashboard");
    app.UseProNetLocalisation();
    app.UseRouting();
    app.UseRateLimiter();
    app.UseAntiforgery();
    app.MapStaticAssets();
    app.MapProNetHealth();
    app.MapLanguage();
    app.MapProNetPages();
    return await app.RunToEndAsync();
}
catch (ConfigurationException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}

/// <summary>Named so that tests can start the host.</summary>
internal sealed partial class Program;
