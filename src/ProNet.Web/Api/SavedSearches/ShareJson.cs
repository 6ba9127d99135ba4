using ProNet.Application.SavedSearches;
using ProNet.Search.Schema;

namespace ProNet.Web.Api.SavedSearches;

/// <param name="Id">Of the share.</param>
/// <param name="Kind">member or organisation.</param>
/// <param name="Name">Of the person or organisation.</param>
/// <param name="Key">Handle or short name.</param>
/// <param name="Right">view, use or edit.</param>
internal sealed record ShareJson(string Id, string Kind, string Name, string? Key, string Right)
{
    public const string Member = "member";
    public const string Organisation = "organisation";

    public static ShareJson Of(SharedWith share) => new(ApiId.Of(share.Id), share.IsOrganisation ? Organisation : Member, share.Name, ApiText.OrNull(share.Key), EnumCodes.Of(share.Right));
}
