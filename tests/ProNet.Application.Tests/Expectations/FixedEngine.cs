using ProNet.Search;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Application.Tests.Expectations;

/// <summary>Finds whom a test says, among those it is asked about, and notes what it was asked.</summary>
internal sealed class FixedEngine : ISearcher
{
    public List<SearchRequest> Asked { get; } = [];

    public Func<SearchRequest, IEnumerable<long>> Finds { get; set; } = _ => [];

    public EngineDescription Engine { get; } = new("Fixed");

    public Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        Asked.Add(request);
        var hits = Finds(request).Where(request.Among.Contains).Select(id => new SearchHit { Id = id, Score = 1 }).ToValueList();
        return Task.FromResult(new SearchResponse { Total = hits.Count, Hits = hits });
    }

    public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();
}
