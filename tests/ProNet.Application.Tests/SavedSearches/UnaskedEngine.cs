using ProNet.Search;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Application.Tests.SavedSearches;

/// <summary>An engine for tests in which none is to be asked.</summary>
internal sealed class UnaskedEngine : ISearcher
{
    public EngineDescription Engine { get; } = new("None");

    public Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken) => throw new InvalidOperationException("The engine was asked.");

    public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken) => throw new InvalidOperationException("The engine was asked.");
}
