using ProNet.Application.Searching;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.SavedSearches;

/// <param name="Hit">What was found.</param>
/// <param name="Review">What was decided on it; null for not yet.</param>
/// <param name="IsNew">Found since the owner last looked.</param>
public sealed record ReviewedHit(FoundHit Hit, SearchReview? Review, bool IsNew);
