using System.Data.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Hosting.Configuration;
using ProNet.Web.Access;
using ProNet.Web.Hosting;

namespace ProNet.Web.Accounts;

/// <summary>What the host calls for accounts: signing in and out, joining, and each account's own pages.</summary>
internal static class AccountServices
{
    public static IServiceCollection AddProNetAccounts(this IServiceCollection services, ProNetOptions options)
    {
        services.AddAccountUseCases(new AccountOptions
        {
            Registration = options.Registration,
            Demo = options.Demo,
            AdministratorsUseSecondFactor = options.AdministratorsUseSecondFactor,
            SiteWords = options.SiteWords,
            BreachedPasswords = options.BreachedPasswords,
        }).AddSignInManager();
        return services
            .AddSingleton<IAccountLetters, AccountLetters>()
            .AddProNetAddresses()
            .AddHostedService<RefusalWriter>()
            .AddProNetAuthentication()
            .AddProNetProvider(options)
            .AddAccessPolicies(options)
            .AddAttemptLimit(options);
    }

    public static void MapProNetAccounts(this WebApplication app)
    {
        app.MapPost("/sign-out/now", async (HttpContext context, [FromForm] string? returnUrl) =>
        {
            await SessionCookie.CloseAsync(context);
            return Results.LocalRedirect(AccountUrls.After(returnUrl));
        }).AllowAnonymous().ExcludeFromDescription();
        app.MapSecurity();
        app.MapPasskeys();
        app.MapRoles();
        app.MapOwnRecruiters();
        if (app.Services.GetRequiredService<ProNetOptions>().Oidc is not null)
            app.MapProvider();
        app.MapAccountAdministration();
        if (app.Services.GetRequiredService<ProNetOptions>().Demo)
            app.MapDemoPeople();
    }

    /// <summary>
    /// Prints the link that makes the first administrator once the host listens, and not to the log: logs are kept, and read by more people. A demo has an administrator of its own, who is made
    /// beside the running host; a link would let in whoever reads it first.
    /// </summary>
    public static void TellFirstAdministrator(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<ProNetOptions>().Demo)
            app.Lifetime.ApplicationStarted.Register(() => _ = TellAsync(app));
    }

    private static async Task TellAsync(WebApplication app)
    {
        try
        {
            if (await app.Services.GetRequiredService<FirstAdministrator>().LinkAsync(app.Lifetime.ApplicationStopping) is { } token)
                await Console.Out.WriteLineAsync($"There is no administrator yet. This link makes one, once, within a day: {Listening(app)}{AccountUrls.Open(token)}");
        }
        catch (Exception e) when (e is DbException or DbUpdateException)
        {
            app.Logger.LogError(e, "The link for the first administrator could not be made; the next start tries again");
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Stopped at once.
        }
    }

    /// <summary>An address that the host listens on; every address of the machine has no name of its own.</summary>
    private static string Listening(WebApplication app) => (app.Services.GetRequiredService<ProNetOptions>().Site?.AbsoluteUri ?? app.Urls.FirstOrDefault() ?? "")
        .Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal).Replace("[::]", "127.0.0.1", StringComparison.Ordinal).TrimEnd('/');

    private static void MapDemoPeople(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/sign-in/demo", async (HttpContext context, DemoAccounts accounts, [FromForm] DemoPerson person, [FromForm] string? returnUrl) =>
        {
            if (!LocalOnly.IsLocal(context) || await accounts.FindAsync(person, context.RequestAborted) is not { } id)
                return Results.NotFound();
            await SessionCookie.OpenAsync(context, id, SignInMethod.Demo);
            return Results.LocalRedirect(AccountUrls.After(returnUrl));
        }).AllowAnonymous().ExcludeFromDescription();
}
