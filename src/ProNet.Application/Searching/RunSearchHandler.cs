using System.Globalization;
using ProNet.Application.Briefs;
using ProNet.Application.Ranking;
using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Application.Searching;

/// <summary>Runs a search for a page or the API: prepare, ask the engine, try other readings where little was found, read the hits from the store.</summary>
public sealed class RunSearchHandler(SearchBuilder builder, ISearcher searcher, HitReader hits, Reranker reranker, JobBriefs briefs, TimeProvider time)
{
    private readonly QueryReadings readings = new(builder, searcher);
    private readonly PairRemovals pairs = new(new AddressCounter(builder, searcher));
    private readonly Lowerings lowerings = new(new AddressCounter(builder, searcher));
    private readonly Widenings widenings = new(new AddressCounter(builder, searcher));

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
        var ranks = reranker.Ranks(question.Address);
        var page = Complete(prepared.Request, question);
        prepared = prepared with { Request = ranks ? Reranker.Ask(page) : page };
        var response = await searcher.SearchAsync(prepared.Request, cancellationToken);
        var (strict, written, said) = (response.Total, prepared.Request, response.Diagnostics);
        var asked = prepared.Request;
        var reading = response.Total < MostWords.FewHits ? await readings.FindAsync(prepared, asked, response, cancellationToken) : null;
        if (reading is not null)
            (prepared, asked, response, said) = (reading.Built, reading.Request, reading.Response, reading.Said);
        ValueList<PairRemoval> together = [];
        ValueList<Lowering> lower = [];
        ValueList<Widening> wider = [];
        if (question.Helps && response.Total <= SpellingRules.FewHits)
        {
            // Some of several things are all of the text: less of them is asked for, and not nothing at all.
            var all = (await CountRemovalsAsync(asked, cancellationToken)).Where(r => r.Kind != RelaxationKind.Clause || asked.Query is not AtLeastNode).ToValueList();
            // Without what is asked alone everybody is found, which is no way on.
            response = response with { Relaxations = all.Where(r => r.More > 0 && !question.Address.Without(r).Criteria.AsksNothing).ToValueList() };
            wider = await widenings.FindAsync(question, response.Total, cancellationToken);
            lower = await lowerings.FindAsync(question, prepared.Parsed.Root, response.Total, cancellationToken);
            together = response.Total == 0 && response.Relaxations.IsEmpty && lower.IsEmpty ? await pairs.FindAsync(question, all, cancellationToken) : [];
        }

        if (ranks)
            asked = asked with { Limit = page.Limit, After = page.After, Highlights = page.Highlights, Explain = page.Explain };
        // A corrected word ranks as if it had been typed: concepts are found in what was meant.
        var about = reading?.Correction is { } correction ? builder.Expand(prepared, FuzzyFallback.AsMeant(prepared.Parsed.Root, correction.Words, response.Corrections)) : asked.Query;
        var ranked = ranks ? await reranker.RankAsync(question.Address, asked, about, response, question.Viewer, cancellationToken) : RankedPage.Unranked(response);
        response = ranked.Response;
        var most = question.Helps && response.Total < MostWords.FewHits && question.Address.After is null ? await MostWordsAsync(question, asked, cancellationToken) : null;
        if (reading?.Correction is not null)
            response = FuzzyFallback.AsWritten(response, asked.Query, written.Query);

        return new SearchPageResult
        {
            Request = question,
            Built = prepared,
            Response = response,
            Hits = await hits.ReadAsync(question.Address.Criteria.Subject, response.Hits, question.Viewer, cancellationToken),
            Reasons = ranked.Reasons,
            ShownIn = ranked.ShownIn,
            Diagnostics = [.. await UnknownJobAsync(question, cancellationToken), .. prepared.Diagnostics, .. said],
            Correction = reading?.Correction,
            Offers = reading is null && strict >= MostWords.FewHits ? QueryReadings.Offers(prepared, question.Address) : [],
            Pairs = together,
            Lowered = lower,
            Widened = wider,
            MostWords = most,
            Took = time.GetElapsedTime(started),
        };
    }

    private async Task<ValueList<Diagnostic>> UnknownJobAsync(SearchPageRequest question, CancellationToken cancellationToken) =>
        question.Address.For is { } job && !await briefs.IsThereAsync(job, question.Viewer, cancellationToken)
            ? [new Diagnostic(DiagnosticCode.UnknownJob, -1, 0, [job.ToString(CultureInfo.InvariantCulture)])]
            : [];

    /// <summary>Null when there is nothing more, or no words to choose from.</summary>
    private async Task<MostWordsAnswer?> MostWordsAsync(SearchPageRequest question, SearchRequest asked, CancellationToken cancellationToken)
    {
        if (asked.Criteria.Exact || asked.Criteria.GrammarVersion < ParsedQuery.MeantVersion || MostWords.Of(asked.Query) is not { } query)
            return null;
        var besides = asked with { Query = MostWords.Besides(query, asked.Query), Limit = MostWords.FewHits, After = null, Facets = [], Correct = false };
        var response = await searcher.SearchAsync(besides, cancellationToken);
        if (response.Total == 0)
            return null;
        var others = QueryPrinter.Print(QueryClauses.Of(besides.Query)[^1]);
        var found = response.Hits.Select(h => h with { Why = h.Why.Where(m => m.Clause != others).ToValueList() }).ToValueList();
        return new MostWordsAnswer(
            response.Total,
            await hits.ReadAsync(question.Address.Criteria.Subject, found, question.Viewer, cancellationToken),
            question.Address.WithQueryText(QueryPrinter.Print(query)));
    }

    private static SearchRequest Complete(SearchRequest request, SearchPageRequest question) => request with
    {
        Limit = question.Address.Limit ?? question.DefaultLimit,
        After = question.Address.After,
        Facets = question.Facets,
        Without = Without(question),
        Highlights = question.Explain,
        Explain = question.Explain,
    };

    /// <summary>Nobody is a partner of themselves.</summary>
    private static ValueList<long> Without(SearchPageRequest question) => question is { Address.Rank: RankingQuestion.Partner, Viewer.MemberId: { } own }
        ? question.Without.Append(own).Distinct().Order().ToValueList()
        : question.Without;

    /// <summary>In a request of its own, because it costs something and most searches find enough.</summary>
    private async Task<ValueList<Relaxation>> CountRemovalsAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var counts = request with { Limit = 0, After = null, Facets = [], Highlights = false, Explain = false, CountRemovals = true, Correct = false };
        return (await searcher.SearchAsync(counts, cancellationToken)).Relaxations;
    }
}
