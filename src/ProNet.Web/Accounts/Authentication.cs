using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Web.Access;
using ProNet.Web.Hosting;

namespace ProNet.Web.Accounts;

/// <summary>How a request says who asks: pages by a session, the API by a session or a token.</summary>
internal static class Authentication
{
    private const string Either = "account";

    /// <summary>What is remembered between the steps of one sign-in.</summary>
    private static readonly TimeSpan StepTime = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddProNetAuthentication(this IServiceCollection services)
    {
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, either => either.ForwardDefaultSelector = context => HasToken(context) ? TokenScheme.Name : SessionScheme.Name)
            .AddScheme<AuthenticationSchemeOptions, SessionScheme>(SessionScheme.Name, null)
            .AddScheme<AuthenticationSchemeOptions, TokenScheme>(TokenScheme.Name, null)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme).Configure<IHttpContextAccessor>((cookie, accessor) =>
        {
            cookie.Cookie = new RequestCookie("pronet-step", accessor) { SameSite = SameSiteMode.Strict };
            cookie.ExpireTimeSpan = StepTime;
            cookie.SlidingExpiration = false;
        });
        return services;
    }

    /// <summary>Finds out who asks, and refuses a token that is none, or not made for what is asked: nobody must take what strangers see for all there is.</summary>
    public static void UseProNetAuthentication(this WebApplication app)
    {
        app.UseAuthentication();
        app.Use((context, next) =>
        {
            if (AccountClaims.AccountOf(context.User) is not null)
                KeepToItself(context);
            return HasToken(context) && Refusal(context) is { } status ? RefuseAsync(context, status) : next(context);
        });
    }

    private static bool HasToken(HttpContext context) => Problems.IsForPrograms(context) && context.Request.Headers.Authorization.Count > 0;

    private static int? Refusal(HttpContext context)
    {
        if (AccountClaims.AccountOf(context.User) is null)
            return StatusCodes.Status401Unauthorized;
        var scope = context.GetEndpoint()?.Metadata.GetMetadata<RequiredScope>()?.Scope ?? TokenScopes.Read;
        return context.User.HasClaim(AccountClaims.Scope, scope) ? null : StatusCodes.Status403Forbidden;
    }

    private static Task RefuseAsync(HttpContext context, int status)
    {
        Refused.Note(context, AuditAction.TokenRefused);
        context.Response.StatusCode = status;
        context.Response.Headers.WWWAuthenticate = status == StatusCodes.Status401Unauthorized ? "Bearer error=\"invalid_token\"" : "Bearer error=\"insufficient_scope\"";
        return Task.CompletedTask;
    }

    /// <summary>What one person sees is kept by no cache, not even by the browser of a shared computer.</summary>
    private static void KeepToItself(HttpContext context) => context.Response.OnStarting(() =>
    {
        context.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    });
}
