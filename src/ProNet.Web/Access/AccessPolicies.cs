using Microsoft.AspNetCore.Authorization;
using ProNet.Application.Accounts;
using ProNet.Hosting.Configuration;
using ProNet.Web.Hosting;

namespace ProNet.Web.Access;

/// <summary>Whom an endpoint lets in, by name. Each says one of these, or that it is for anybody; one that says nothing lets nobody in who is not signed in.</summary>
internal static class AccessPolicies
{
    /// <summary>Whoever is signed in.</summary>
    public const string Member = "member";

    /// <summary>Who searches candidates for an organisation.</summary>
    public const string Recruiter = "recruiter";

    /// <summary>Who looks after an organisation; which one, the use case checks.</summary>
    public const string OrganisationAdministrator = "organisation-administrator";

    /// <summary>Who runs this ProNet.</summary>
    public const string Administrator = "administrator";

    /// <summary>As <c>ProNet:Metrics</c> says; administrators always.</summary>
    public const string Metrics = "metrics";

    /// <summary>The framework's own, where files are served from the build: finds files that are there, and nothing else.</summary>
    internal const string AnyFile = "{**path:file}";

    public static IServiceCollection AddAccessPolicies(this IServiceCollection services, ProNetOptions options)
    {
        services.AddAuthorizationBuilder()
            .AddPolicy(Member, policy => policy.RequireAuthenticatedUser())
            .AddPolicy(Recruiter, policy => policy.RequireClaim(AccountClaims.RecruiterFor))
            .AddPolicy(OrganisationAdministrator, policy => policy.RequireClaim(AccountClaims.AdministratorOf))
            .AddPolicy(Administrator, policy => policy.RequireAssertion(context => AccountClaims.IsAdministrator(context.User)))
            .AddPolicy(Metrics, policy => policy.RequireAssertion(context => context.Resource is HttpContext http && MayMeasure(http, options)))
            // What does not exist is not for members: it does not exist for anybody.
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(
                context => AccountClaims.AccountOf(context.User) is not null || (context.Resource as HttpContext)?.GetEndpoint() is not RouteEndpoint { RoutePattern.RawText: not AnyFile }).Build());
        return services.AddSingleton<IAuthorizationMiddlewareResultHandler, AccessAnswers>();
    }

    /// <summary>Who may see how the host is from inside: numbers, and what of it failed.</summary>
    public static bool MayMeasure(HttpContext context, ProNetOptions options) =>
        options.Metrics == MetricsAccess.Open || LocalOnly.IsLocal(context) || AccountClaims.IsAdministrator(context.User);
}
