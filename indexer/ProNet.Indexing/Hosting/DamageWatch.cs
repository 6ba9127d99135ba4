using ProNet.Search;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Indexing.Hosting;

/// <summary>Searches, and remembers when one of them found the index broken: nobody but searches reads all of its files while it is in use.</summary>
internal sealed class DamageWatch(ISearcher searcher, IndexingStatus status) : ISearcher
{
    public EngineDescription Engine => searcher.Engine;

    public Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken) =>
        WatchAsync(() => searcher.SearchAsync(request, cancellationToken));

    public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken) =>
        WatchAsync(() => searcher.SuggestAsync(request, cancellationToken));

    private async Task<T> WatchAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (SearchEngineUnavailableException e) when (e.IsDamage)
        {
            status.Damage = e.Message;
            throw;
        }
    }
}
