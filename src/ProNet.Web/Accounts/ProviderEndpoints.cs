using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ProNet.Application.Accounts;
using ProNet.Application.Accounts.Logins;
using ProNet.Web.Access;
using ProNet.Web.Hosting;

namespace ProNet.Web.Accounts;

/// <summary>The way to the provider, and taking a link away.</summary>
internal static class ProviderEndpoints
{
    public static void MapProvider(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(ProviderUrls.Begin, BeginAsync).AllowAnonymous().RequireRateLimiting(AttemptLimit.Policy).ExcludeFromDescription();
        endpoints.MapPost(ProviderUrls.Unlink, UnlinkAsync).RequireAuthorization(AccessPolicies.Member).RequireRateLimiting(AttemptLimit.Policy).ExcludeFromDescription();
    }

    private static async Task<IResult> BeginAsync(HttpContext context, string? returnUrl, IOptionsMonitor<OpenIdConnectOptions> options, ILoggerFactory loggers)
    {
        if (!await AnswersAsync(options.Get(ProviderServices.Scheme), loggers.CreateLogger(typeof(ProviderEndpoints)), context.RequestAborted))
            return new SeeOther(ProviderUrls.SignIn("away"));
        var properties = new AuthenticationProperties { RedirectUri = ProviderUrls.Done };
        if (LocalAddress.IsHere(returnUrl))
            properties.Items[ProviderTicket.ReturnUrl] = returnUrl;
        return Results.Challenge(properties, [ProviderServices.Scheme]);
    }

    /// <summary>Asked before anybody is sent there: its description is kept, so that this costs a request a day.</summary>
    private static async Task<bool> AnswersAsync(OpenIdConnectOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            return await options.ConfigurationManager!.GetConfigurationAsync(cancellationToken) is { AuthorizationEndpoint.Length: > 0 };
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or HttpRequestException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            logger.LogWarning(e, "The provider at {Authority} cannot be read", options.Authority);
            return false;
        }
    }

    private static async Task<IResult> UnlinkAsync(HttpContext context, UnlinkLoginHandler logins, [FromForm] string? issuer, [FromForm] string? subject, [FromForm] string? password)
    {
        var outcome = await logins.HandleAsync(
            SecurityEndpoints.Me(context), AccountClaims.SessionOf(context.User), (issuer, subject), password, SessionCookie.CallerOf(context), context.RequestAborted);
        return outcome switch
        {
            LoginOutcome.NotThere => Results.NotFound(),
            LoginOutcome.OnlyWay => new SeeOther(ProviderUrls.Told("only")),
            LoginOutcome.Done => new SeeOther(ProviderUrls.Told("unlinked")),
            _ => new SeeOther(ProviderUrls.Told("not")),
        };
    }
}
