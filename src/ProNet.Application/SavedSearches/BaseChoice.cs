namespace ProNet.Application.SavedSearches;

/// <param name="SearchId">What a search is to be based on; null for nothing.</param>
public sealed record BaseChoice(long? SearchId);
