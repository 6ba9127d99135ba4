using ProNet.Domain.SavedSearches;
using ProNet.Search.Schema;

namespace ProNet.Web.Api.SavedSearches;

/// <param name="Status">seen, shortlisted, rejected or hidden.</param>
/// <param name="Note">A note on the hit.</param>
/// <param name="At">When it was decided.</param>
internal sealed record ReviewJson(string Status, string? Note, DateTime At)
{
    public static ReviewJson Of(SearchReview review) => new(EnumCodes.Of(review.Status), ApiText.OrNull(review.Note), review.At);
}
