using ProNet.Application.Access;
using ProNet.Application.Findability;
using ProNet.Web.Access;

namespace ProNet.Web.Findability;

/// <summary>What would put a member into more searches of others.</summary>
internal static class FindabilityApi
{
    public static void MapFindabilityApi(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/api/v1/findability", ReadAsync)
        .WithName("findability").WithTags("Receipts").WithSummary("Say how others searched for people, and which fact would have put you into more of these searches")
        .RequireAuthorization(AccessPolicies.Member)
        .Produces<FindabilityJson>()
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> ReadAsync(FindabilityReader reader, Viewer viewer, CancellationToken cancellationToken) =>
        Results.Ok(FindabilityJson.Of(await reader.ReadAsync(viewer, cancellationToken)));
}
