using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Search;

/// <summary>The reading port of a search engine. Safe to call from many threads.</summary>
public interface ISearcher
{
    /// <summary>Which engine this is.</summary>
    EngineDescription Engine { get; }

    /// <summary>Answers a request.</summary>
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now. An empty response always means "no match".</exception>
    /// <exception cref="SearchTimeLimitException">The request asks more than can be answered within its <see cref="SearchRequest.TimeLimit"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the work stops as well.</exception>
    Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken);

    /// <summary>Suggests what is being typed, best first.</summary>
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken);
}
