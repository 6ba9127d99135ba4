using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Application.Searching;

/// <summary>Runs a search for a page or the API: prepare, ask the engine, correct misspellings where little was found, read the hits from the store.</summary>
public sealed class RunSearchHandler(SearchBuilder builder, ISearcher searcher, HitReader hits, TimeProvider time)
{
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    public async Task<SearchPageResult> HandleAsync(SearchPageRequest question, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await AnswerAsync(question, cancellationToken);
            SearchMeter.Answered(question.Address.Criteria.Subject, answer.Took);
            return answer;
        }
        catch (SearchEngineUnavailableException)
        {
            SearchMeter.Failed(question.Address.Criteria.Subject);
            throw;
        }
    }

    private async Task<SearchPageResult> AnswerAsync(SearchPageRequest question, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var prepared = builder.Build(question.Viewer.Scope, question.Address.Criteria, question.Language);
        prepared = prepared with { Request = Complete(prepared.Request, question) };
        var response = await searcher.SearchAsync(prepared.Request, cancellationToken);
        var said = response.Diagnostics;
        var correction = default(SearchCorrection);
        var asked = prepared.Request;
        if (response.Total <= SpellingRules.FewHits && await RelaxAsync(asked, response, cancellationToken) is var (request, relaxed, what))
            (asked, response, correction) = (request, relaxed, what);
        if (response.Total <= SpellingRules.FewHits)
            response = response with { Relaxations = await CountRemovalsAsync(asked, cancellationToken) };
        if (correction is not null)
            response = FuzzyFallback.AsWritten(response, asked.Query, prepared.Request.Query);

        return new SearchPageResult
        {
            Request = question,
            Built = prepared,
            Response = response,
            Hits = await hits.ReadAsync(question.Address.Criteria.Subject, response.Hits, question.Viewer, cancellationToken),
            Diagnostics = [.. prepared.Diagnostics, .. said],
            Correction = correction,
            Took = time.GetElapsedTime(started),
        };
    }

    private static SearchRequest Complete(SearchRequest request, SearchPageRequest question) => request with
    {
        Limit = question.Address.Limit ?? question.DefaultLimit,
        After = question.Address.After,
        Facets = question.Facets,
        Without = question.Without,
        Highlights = question.Explain,
        Explain = question.Explain,
    };

    /// <summary>Null when nothing looks misspelt, the person refused corrections, or close spellings find no more.</summary>
    private async Task<(SearchRequest Request, SearchResponse Response, SearchCorrection Correction)?> RelaxAsync(
        SearchRequest written, SearchResponse strict, CancellationToken cancellationToken)
    {
        var words = FuzzyFallback.Words(strict);
        if (written.Criteria.Exact || words.IsEmpty)
            return null;
        var request = written with { Query = FuzzyFallback.Relax(written.Query, words, strict.Corrections), Correct = false };
        if (request.Query.Equals(written.Query))
            return null;
        var response = await searcher.SearchAsync(request, cancellationToken);
        return response.Total > strict.Total ? (request, response with { Corrections = strict.Corrections }, new SearchCorrection(words, strict.Total)) : null;
    }

    /// <summary>In a request of its own, because it costs something and most searches find enough.</summary>
    private async Task<ValueList<Relaxation>> CountRemovalsAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var counts = request with { Limit = 0, After = null, Facets = [], Highlights = false, Explain = false, CountRemovals = true, Correct = false };
        return (await searcher.SearchAsync(counts, cancellationToken)).Relaxations.Where(r => r.More > 0).ToValueList();
    }
}
