using System.Runtime.CompilerServices;
using ProNet.Domain.Access;
using ProNet.Search;
using ProNet.Search.Highlighting;
using ProNet.Search.Indexing;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Testing.Reference;

/// <summary>
/// A search engine that is slow and obviously right: it keeps documents in a dictionary and asks each of them whether it matches. Every real
/// engine must give its answers; only the order by relevance is left to them.
/// </summary>
public sealed class ReferenceEngine(IFacetLabels labels, TimeProvider time) : ISearcher, IGenerationReader, IIndexWriter
{
    /// <summary>Longer keyword values are refused: no index keeps them (32,766 bytes is Lucene's longest term).</summary>
    public const int LongestKeywordBytes = 32_766;

    private readonly Lock gate = new();
    private readonly SortedDictionary<long, ByView<ReferenceGeneration>> generations = [];
    private long? active;

    public EngineDescription Engine { get; } = new("Reference");

    public Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Answer(request, ActiveDocuments(request.Scope.View)));
    }

    public Task<SearchResponse> SearchAsync(long generation, SearchRequest request, CancellationToken cancellationToken)
    {
        lock (gate)
            return Task.FromResult(Answer(request, Generation(generation)[request.Scope.View].Documents));
    }

    public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(ReferenceSuggestions.Suggest(request, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), ReferenceScope.Seen(request.Scope, ActiveDocuments(request.Scope.View)), labels));

    public Task<ValueList<long>> GenerationsAsync(CancellationToken cancellationToken)
    {
        lock (gate)
            return Task.FromResult(generations.Keys.ToValueList());
    }

    public Task CreateGenerationAsync(long generation, CancellationToken cancellationToken)
    {
        lock (gate)
            generations.TryAdd(generation, new ByView<ReferenceGeneration>(view => new ReferenceGeneration(view)));
        return Task.CompletedTask;
    }

    public Task<string?> FindSchemaDifferenceAsync(long generation, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public Task ActivateGenerationAsync(long generation, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            _ = Generation(generation);
            active = generation;
        }

        return Task.CompletedTask;
    }

    public Task DropGenerationAsync(long generation, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (generation == active)
                throw new InvalidOperationException($"Generation {generation} is being searched; activate another one before dropping it.");
            generations.Remove(generation);
        }

        return Task.CompletedTask;
    }

    public Task<ValueList<OperationOutcome>> WriteAsync(
        long generation, IReadOnlyList<IndexOperation> operations, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var target = Generation(generation);
            return Task.FromResult(operations.Select(o => target.All.Select(t => t.Apply(o)).Aggregate(OperationOutcome.Of)).ToValueList());
        }
    }

    /// <summary>It keeps nothing of what is gone.</summary>
    public Task PurgeAsync(long generation, SubjectKind subject, CancellationToken cancellationToken) => Task.CompletedTask;

    public async IAsyncEnumerable<IndexedVersion> ReadVersionsAsync(
        long generation, SubjectKind subject, View view, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<AnalyzedDocument> documents;
        lock (gate)
            documents = Generation(generation)[view].Documents;
        foreach (var document in documents.Select(d => d.Document).Where(d => d.Subject == subject))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new IndexedVersion(document.Id, document.Version, document.Digest());
        }

        await Task.CompletedTask;
    }

    private SearchResponse Answer(SearchRequest request, List<AnalyzedDocument> documents)
    {
        var all = ReferenceScope.Seen(request.Scope, documents).FindAll(d => !request.Without.Contains(d.Document.Id) && (request.Among.IsEmpty || request.Among.Contains(d.Document.Id)));
        var hits = all.Where(d => ReferenceFilters.IsHit(request, d)).OrderBy(d => ReferenceOrder.Of(request, d), ReferenceOrder.Comparer).ToList();
        var rest = request.After is { } after
            ? hits.Where(d => ReferenceOrder.Comparer.Compare(ReferenceOrder.Of(request, d), ReferenceOrder.FromCursor(after)) > 0).ToList()
            : hits;
        var page = rest.Take(request.Limit).ToList();
        var schema = SearchSchemas.For(request.Criteria.Subject);
        var highlighter = new Highlighter(schema, request.Query);
        var explainer = new ClauseExplainer(schema, request.Query);
        return new SearchResponse
        {
            Total = hits.Count,
            Hits = page.Select(d => Hit(request, d, highlighter, explainer)).ToValueList(),
            Facets = request.Facets.Select(ask => ReferenceFacets.Count(request, ask, all, labels)).ToValueList(),
            Next = page.Count > 0 && rest.Count > page.Count ? ReferenceOrder.Of(request, page[^1]).ToCursor() : null,
            Diagnostics = UnknownWords(request, all),
            Relaxations = request.CountRemovals ? ReferenceRemovals.Count(request, all) : [],
        };
    }

    private static SearchHit Hit(SearchRequest request, AnalyzedDocument document, Highlighter highlighter, ClauseExplainer explainer) => new()
    {
        Id = document.Document.Id,
        Score = ReferenceOrder.Score(request.Query, document),
        Highlights = request.Highlights ? highlighter.Highlight(document.Document) : [],
        Why = request.Explain ? explainer.Explain(document.Document) : [],
        DistanceKm = ReferenceOrder.DistanceKm(request, document),
    };

    private static ValueList<Diagnostic> UnknownWords(SearchRequest request, List<AnalyzedDocument> all) => ReferenceRemovals.Clauses(request.Query)
        .OfType<WordNode>()
        .Where(word => !all.Any(d => ReferenceFilters.IsInScope(request, d) && ReferenceMatcher.Matches(word, d)))
        .Select(word => new Diagnostic(DiagnosticCode.UnknownTerm, -1, 0, [word.Text]))
        .ToValueList();

    private List<AnalyzedDocument> ActiveDocuments(View view)
    {
        lock (gate)
        {
            return active is { } generation
                ? generations[generation][view].Documents
                : throw new SearchEngineUnavailableException("No generation of the index is active; run rebuild.");
        }
    }

    private ByView<ReferenceGeneration> Generation(long generation) => generations.TryGetValue(generation, out var found)
        ? found
        : throw new SearchEngineUnavailableException($"Generation {generation} does not exist in the index; run rebuild.");
}
