using ProNet.Application.SavedSearches;
using ProNet.Components;

namespace ProNet.Web.Api.SavedSearches;

/// <param name="Id">Of the person, job or organisation.</param>
/// <param name="Url">Its page.</param>
/// <param name="Title">Its name or title.</param>
/// <param name="IsNew">Found since the owner of the search last looked, and not reviewed.</param>
/// <param name="Review">What was decided on it; null for not yet reviewed.</param>
internal sealed record SavedSearchHitJson(string Id, string Url, string Title, bool IsNew, ReviewJson? Review)
{
    public static SavedSearchHitJson Of(ReviewedHit hit) => new(
        ApiId.Of(hit.Hit.Hit.Id), Urls.Page(hit.Hit), hit.Hit.Title, hit.IsNew, hit.Review is null ? null : ReviewJson.Of(hit.Review));
}
