using ProNet.Domain.SavedSearches;
using ProNet.Search.Requests;

namespace ProNet.Application.SavedSearches;

/// <summary>What a search would have newly found in past days, by the code that matches changes. It lives in a project above this one, which the hosts bring.</summary>
public interface ISearchReplay
{
    /// <param name="search">Stored or not; whose owner says what may be found.</param>
    /// <param name="criteria">What it asks, its bases included.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<SearchReplay> ReplayAsync(SavedSearch search, SearchCriteria criteria, CancellationToken cancellationToken);
}
