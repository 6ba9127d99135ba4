using ProNet.Web.Access;

namespace ProNet.Web.Api;

/// <summary>What the description of the API says of every search.</summary>
internal static class SearchRoutes
{
    public static RouteHandlerBuilder DescribedAsSearch<T>(this RouteHandlerBuilder route, SubjectKind subject, string name, string summary)
        where T : HitJson => route
        .WithName("search-" + name)
        .WithTags("Search")
        .WithSummary(summary)
        .WithMetadata(new SearchOperation(subject, IsWhole: false))
        .Produces<SearchResult<T>>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    /// <summary>A search that is made of the profile of whoever asks.</summary>
    public static RouteHandlerBuilder ForMembersAlone(this RouteHandlerBuilder route) =>
        route.RequireAuthorization(AccessPolicies.Member).ProducesProblem(StatusCodes.Status401Unauthorized);
}
