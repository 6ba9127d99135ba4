using ProNet.Application;
using ProNet.Components.Alerts;
using ProNet.Hosting;
using ProNet.Hosting.Alerts;
using ProNet.Hosting.Ranking;
using ProNet.Indexing.Hosting;
using ProNet.Resumes.Intake;
using ProNet.Web;
using ProNet.Web.Access;
using ProNet.Web.Accounts;
using ProNet.Web.Admin;
using ProNet.Web.Alerts;
using ProNet.Web.Claims;
using ProNet.Web.Components;
using ProNet.Web.Hosting;
using ProNet.Web.Hosting.Health;
using ProNet.Web.Limits;
using ProNet.Web.OwnData;
using ProNet.Web.Resumes;

// A program that reads one file and knows nothing else: nothing of the host is set up.
if (args is [IntakeProgram.Verb])
    return await IntakeChild.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), CancellationToken.None);

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
        .AddProNetProxies(options)
        .AddVisitorLimits(options)
        .AddProNetModels(options)
        .AddProNetApplication()
        .AddProNetAccounts(options)
        .AddProNetOwnData(options)
        .AddProNetClaims()
        .AddAlertDesign()
        .AddAlertWorker(options)
        .AddLearningWorker()
        .AddProNetPages()
        .AddProNetCvs()
        .AddProNetApi()
        .AddProNetAdmin()
        .AddProNetForms();

    var app = builder.Build();
    app.UseProNetProxies();
    app.UseSecurityHeaders();
    app.UseKnownHosts(options);
    app.UseKnownCharacters();
    app.UseHeadLikeGet();
    app.UseResponseCompression();
    app.UseProNetLocalisation();
    app.UseProNetProblems();
    app.UseRouting();
    app.UseRateLimiter();
    app.UseProNetAuthentication();
    app.UseAuthorization();
    app.UseAskingAgain();
    app.UseAntiforgery();
    app.UseStaleForms();
    app.UseDigestMarks();
    app.MapStaticAssets().AllowAnonymous().DisableRateLimiting();
    app.MapProNetPages();
    app.MapProNetCvs();
    app.MapProNetApi();
    app.MapProNetAccounts();
    app.MapProNetAdmin();
    app.MapProNetMetrics(AccessPolicies.Metrics);
    app.MapProNetHealth();
    app.MapSiteFiles();
    app.MapLanguage();
    app.TellFirstAdministrator();
    await app.RunAsync();
    return 0;
}
catch (Exception e) when (StartFailure.Of(e) is { } failure)
{
    await Console.Error.WriteLineAsync(failure.Sentence);
    return failure.ExitCode;
}

/// <summary>Named so that tests can start the host.</summary>
internal sealed partial class Program;
