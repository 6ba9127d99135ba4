using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Search;

/// <summary>Searches a generation that need not be the one everybody searches, so that a new one can be tried before the switch.</summary>
public interface IGenerationReader
{
    /// <inheritdoc cref="ISearcher.SearchAsync"/>
    /// <param name="generation">A generation that exists, with everything written to it visible.</param>
    /// <param name="request">As for <see cref="ISearcher.SearchAsync"/>; its first page only.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<SearchResponse> SearchAsync(long generation, SearchRequest request, CancellationToken cancellationToken);
}
