using ProNet.Domain.Access;
using ProNet.Search.Lexicon;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Facets;
using ProNet.Search.Lucene.Matching;
using ProNet.Search.Lucene.Ranking;
using ProNet.Search.Lucene.Storage;
using ProNet.Search.Lucene.Suggesting;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Search.Lucene;

/// <summary>The reading port on Lucene: the text is matched once, and total, facets and page come from the set of what matched.</summary>
internal sealed class Searcher(GenerationFolders generations, IFacetLabels labels, TimeProvider time) : ISearcher, IGenerationReader
{
    /// <summary>Suggestions come at each letter; later ones are of no use.</summary>
    private static readonly TimeSpan SuggestLimit = TimeSpan.FromSeconds(2);

    public EngineDescription Engine { get; } = new("Lucene.NET 4.8.0-beta00017, embedded");

    public Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Search(() => generations.Active, request, cancellationToken));
    }

    public Task<SearchResponse> SearchAsync(long generation, SearchRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Search(() => generations.Open(generation), request, cancellationToken));
    }

    public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var deadline = new Deadline(time, SuggestLimit, cancellationToken);
        return Task.FromResult(Read(() => generations.Active, request.Subject, request.Scope.View, (snapshot, _) => new Suggester(snapshot, labels, today, deadline).Suggest(request)));
    }

    private SearchResponse Search(Func<Generation> generation, SearchRequest request, CancellationToken cancellationToken) => Read(
        generation, request.Criteria.Subject, request.Scope.View, (snapshot, index) =>
        {
            var statistics = index.Statistics[snapshot.View].For(snapshot.Reader.MaxDoc, RankKey.StatisticsOf(request.After));
            var searcher = new FrozenStatisticsSearcher(snapshot.Reader, statistics) { Similarity = index.Mapper.Similarity };
            return Answer(request, snapshot, searcher, statistics, new Deadline(time, request.TimeLimit, cancellationToken));
        });

    private static T Read<T>(Func<Generation> generation, SubjectKind subject, View view, Func<Snapshot, DocumentTypeIndex, T> answer)
    {
        while (true)
        {
            var index = generation().Index(subject);
            if (index.TryLease(view) is not { } lease)
                continue;
            using (lease)
            {
                try
                {
                    return answer(lease.Snapshot, index);
                }
                catch (Exception e) when (EngineErrors.IsDamageOfReading(e))
                {
                    throw EngineErrors.Unreadable(index.Folder, e);
                }
            }
        }
    }

    private SearchResponse Answer(SearchRequest request, Snapshot snapshot, FrozenStatisticsSearcher searcher, ScoreStatistics statistics, Deadline deadline)
    {
        var matcher = new TextMatcher(snapshot, searcher, deadline);
        var closed = PersonDocuments.Of(snapshot, request.Scope.ClosedOf(request.Criteria.Subject));
        var filters = new FilterDocuments(snapshot, request.Today, closed);
        var scope = ScopeDocuments.Of(snapshot, request.Today, request.Scope, request.Without, request.Among);
        var matches = matcher.Match(request.Query, scored: request.Limit > 0);
        var text = MatchSets.Both(Array.ConvertAll(matches, m => m.Bits), scope);
        var sets = new MatchSets(text, filters.Groups(request.Criteria));

        var ranker = new HitRanker(request, snapshot.Columns);
        var page = ranker.Page(snapshot.Segments, matches, sets.All);
        var few = request.Correct && MatchSets.Count(text) <= SpellingRules.FewHits;
        return new SearchResponse
        {
            Total = sets.Total,
            Hits = new ResponseReader(request, snapshot, searcher, deadline).Hits(page, matcher.Translator),
            Next = ranker.HasMore ? page[^1].Key.ToCursor(statistics.Number) : null,
            Facets = Facets(request, snapshot, new FacetCounter(snapshot, request.Today, closed), sets, deadline),
            Diagnostics = few ? UnknownWords(request.Query, matcher, text, scope) : [],
            Relaxations = request.CountRemovals ? new RelaxationCounter(request, sets, filters).Count(matcher, scope) : [],
            Corrections = few ? new SpellingCorrector(snapshot, matcher, scope, deadline).Correct(request.Query) : [],
        };
    }

    private ValueList<FacetResult> Facets(SearchRequest request, Snapshot snapshot, FacetCounter counter, MatchSets sets, Deadline deadline)
    {
        var reader = new FacetReader(snapshot, labels);
        var results = new List<FacetResult>(request.Facets.Count);
        foreach (var ask in request.Facets)
        {
            deadline.Check();
            var facet = snapshot.Schema.Facet(ask.Facet)
                ?? throw new ArgumentException($"{request.Criteria.Subject} has no facet '{ask.Facet}'.", nameof(request));
            results.Add(reader.Read(facet, ask, request.Criteria, counter.Count(facet, sets.Except(facet.Name)), () => counter.Count(facet, sets.ExceptOwn(facet.Name))));
        }

        return results.ToValueList();
    }

    /// <summary>A word of a query that has matches is known; only an empty answer needs a look at each word.</summary>
    private static ValueList<Diagnostic> UnknownWords(QueryNode query, TextMatcher matcher, ulong[][] text, ulong[][] scope)
    {
        var unknown = new List<Diagnostic>();
        if (Any(text))
            return [];
        foreach (var clause in QueryClauses.Of(query))
        {
            if (clause is WordNode word && !Any(MatchSets.Both(matcher.Documents(word), scope)))
                unknown.Add(new Diagnostic(DiagnosticCode.UnknownTerm, -1, 0, [word.Text]));
        }

        return unknown.ToValueList();
    }

    private static bool Any(ulong[][] sets) => Array.Exists(sets, set => Array.Exists(set, word => word != 0));
}
