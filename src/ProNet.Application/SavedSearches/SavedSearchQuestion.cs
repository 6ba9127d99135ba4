using ProNet.Application.Access;
using ProNet.Search.Responses;

namespace ProNet.Application.SavedSearches;

/// <summary>A page of a saved search.</summary>
/// <param name="Viewer">Who asks, and whose answer it is.</param>
/// <param name="Language">Two-letter language of the answer.</param>
/// <param name="Filter">Which hits.</param>
/// <param name="After">Continue after this hit; null is the first page.</param>
/// <param name="Limit">Hits on the page.</param>
public sealed record SavedSearchQuestion(Viewer Viewer, string Language, ReviewFilter Filter, SearchCursor? After, int Limit);
