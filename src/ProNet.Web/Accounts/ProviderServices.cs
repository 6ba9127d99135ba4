using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using ProNet.Application.Accounts.Logins;
using ProNet.Hosting.Configuration;
using ProNet.Web.Hosting;

namespace ProNet.Web.Accounts;

/// <summary>Signing in at a provider (OpenID Connect): the code flow with PKCE, and nothing kept of the provider's tokens.</summary>
internal static class ProviderServices
{
    public const string Scheme = "provider";

    /// <summary>For the step from the provider to the account, signing in here in between included.</summary>
    private static readonly TimeSpan StepTime = TimeSpan.FromMinutes(15);

    public static IServiceCollection AddProNetProvider(this IServiceCollection services, ProNetOptions options)
    {
        services.AddLoginUseCases();
        if (options.Oidc is not { } provider)
            return services;
        services.AddAuthentication()
            .AddCookie(IdentityConstants.ExternalScheme)
            .AddOpenIdConnect(Scheme, oidc => Set(oidc, provider));
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ExternalScheme).Configure<IHttpContextAccessor>((cookie, accessor) =>
        {
            // The provider's answer leads here from another site, which brings no strict cookie along.
            cookie.Cookie = new RequestCookie("pronet-provider", accessor) { SameSite = SameSiteMode.Lax };
            cookie.ExpireTimeSpan = StepTime;
            cookie.SlidingExpiration = false;
        });
        return services;
    }

    private static void Set(OpenIdConnectOptions oidc, OidcOptions provider)
    {
        oidc.Authority = provider.Authority.AbsoluteUri;
        oidc.RequireHttpsMetadata = provider.Authority.Scheme == Uri.UriSchemeHttps;
        (oidc.ClientId, oidc.ClientSecret) = (provider.ClientId, provider.ClientSecret);
        oidc.SignInScheme = IdentityConstants.ExternalScheme;
        oidc.CallbackPath = ProviderUrls.Callback;
        oidc.ResponseType = OpenIdConnectResponseType.Code;
        // In the address, because cookies of this site do not come along with a form of another one.
        oidc.ResponseMode = OpenIdConnectResponseMode.Query;
        oidc.UsePkce = true;
        oidc.SaveTokens = false;
        oidc.MapInboundClaims = false;
        oidc.GetClaimsFromUserInfoEndpoint = true;
        oidc.BackchannelTimeout = TimeSpan.FromSeconds(10);
        oidc.RemoteAuthenticationTimeout = StepTime;
        oidc.Scope.Clear();
        foreach (var scope in (string[])["openid", "profile", "email"])
            oidc.Scope.Add(scope);
        oidc.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
        foreach (var cookie in (CookieBuilder[])[oidc.CorrelationCookie, oidc.NonceCookie])
            (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
        oidc.Events.OnTokenValidated = context =>
        {
            context.Properties!.Items[ProviderTicket.Issuer] = context.SecurityToken.Issuer;
            return Task.CompletedTask;
        };
        oidc.Events.OnRemoteFailure = FailAsync;
    }

    /// <summary>What went wrong there is for the log; whoever signs in reads one sentence.</summary>
    private static Task FailAsync(RemoteFailureContext context)
    {
        context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ProviderServices))
            .LogWarning(context.Failure, "A sign-in at the provider did not come about");
        context.Response.Redirect(ProviderUrls.SignIn("failed"));
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
