using Microsoft.AspNetCore.Mvc;
using ProNet.Application.Claims;
using ProNet.Web.Access;
using ProNet.Web.Accounts;
using ProNet.Web.Hosting;

namespace ProNet.Web.Claims;

/// <summary>What the host calls for imported profiles and their owners.</summary>
internal static class ClaimEndpoints
{
    public static IServiceCollection AddProNetClaims(this IServiceCollection services) => services.AddSingleton<IClaimLetters, ClaimLetters>().AddClaimUseCases();

    public static void MapClaims(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(
        ClaimUrls.Queue + "/decide",
        async (HttpContext context, DecideClaimHandler claims, [FromForm] long id, [FromForm] bool accept, [FromForm] string? reason) =>
            await claims.HandleAsync(id, accept, reason, SecurityEndpoints.Me(context), SessionCookie.CallerOf(context), context.RequestAborted) switch
            {
                true => (IResult)new SeeOther(ClaimUrls.Queue + "?done=decided"),
                false => new SeeOther(ClaimUrls.Queue + "?done=reason"),
                null => Results.NotFound(),
            })
        .RequireAuthorization(AccessPolicies.Administrator).ExcludeFromDescription();
}
