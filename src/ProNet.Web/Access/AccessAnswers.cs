using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Web.Hosting;

namespace ProNet.Web.Access;

/// <summary>
/// What is answered to who may not: programs get 401 or 403; people are asked to sign in, and when that is not enough the page is not there, so that its
/// address says nothing about itself.
/// </summary>
internal sealed class AccessAnswers : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
            return next(context);
        context.Response.Headers.CacheControl = "no-store";
        var isStranger = AccountClaims.AccountOf(context.User) is null;
        // A stranger is asked to sign in, which refuses nothing.
        if (!isStranger || Problems.IsForPrograms(context) || IsForMachines(context))
            Refused.Note(context, AuditAction.RightRefused);
        if (Problems.IsForPrograms(context))
        {
            context.Response.StatusCode = isStranger ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden;
            if (isStranger)
                context.Response.Headers.WWWAuthenticate = "Bearer";
        }
        else if (isStranger && !IsForMachines(context))
        {
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = SignInAddress(context);
        }
        else if (IsForLater(context))
        {
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = "/me/security?need=second-step";
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Task.CompletedTask;
    }

    /// <summary>An administrator who showed one factor alone is led to the second.</summary>
    private static bool IsForLater(HttpContext context) =>
        AccountClaims.NeedsSecondFactor(context.User) && context.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>()?.Policy == AccessPolicies.Administrator;

    /// <summary>Where one signs in, and comes back from.</summary>
    private static string SignInAddress(HttpContext context) => HttpMethods.IsGet(context.Request.Method)
        ? "/sign-in?returnUrl=" + Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)
        : "/sign-in";

    /// <summary>Nobody can sign in there.</summary>
    private static bool IsForMachines(HttpContext context) => context.Request.Path.StartsWithSegments("/metrics", StringComparison.OrdinalIgnoreCase);
}
