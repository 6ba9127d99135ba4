using CsCheck;
using ProNet.Domain.Access;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Percolation;
using ProNet.Search.Requests;
using ProNet.Testing.Fixed;
using ProNet.Testing.Generators;
using ProNet.Testing.Reference;

namespace ProNet.Search.Tests.Percolation;

/// <summary>Whatever is asked, of whatever documents, as whoever: stored searches match what an engine finds, and the pre-search proposes all of it.</summary>
public sealed class PercolationLawTests
{
    private const int Learned = 7;

    private static readonly Gen<(List<SearchDocument> Corpus, SearchRequest[] Requests)> Worlds = DocumentGenerators.Corpus(1, 25)
        .SelectMany(corpus => RequestGenerators.For(corpus).Array[1, 12].Select(requests => (corpus, requests)));

    [Test]
    public void Matches_WithAnyRequest_SaysWhatTheReferenceFinds() => Worlds.Sample(
        world =>
        {
            var engine = Engine(world.Corpus);
            foreach (var request in world.Requests)
            {
                var search = new StoredSearch(1, request);
                var matched = Seen(world.Corpus, request).Where(d => search.Matches(new PercolatedDocument(d), request.Scope)).Select(d => d.Id);
                Assert.That(matched, Is.EquivalentTo(Found(engine, request)), $"{Querying.Parsing.Shape(request.Query)} {request.Criteria} {request.Scope}");
            }
        },
        iter: 150,
        threads: 1);

    [Test]
    public void Candidates_WithAnyRequests_HoldAllThatTheReferenceFinds() => Gen.Select(Worlds, Gen.Bool).Sample(
        (world, learns) =>
        {
            var engine = Engine(world.Corpus);
            using var indexes = new Indexes(learns ? world.Corpus.Take(Learned) : []);
            Put(indexes, world.Requests);
            foreach (var (request, id) in world.Requests.Select((r, i) => (r, (long)i)))
            {
                var proposed = Seen(world.Corpus, request).Where(d => indexes.Candidates(d).Contains(id)).Select(d => d.Id);
                Assert.That(Found(engine, request), Is.SubsetOf(proposed.ToList()), $"{request.Query} {request.Criteria}");
            }
        },
        iter: 150,
        threads: 1);

    [Test]
    public void Candidates_WhenSearchesComeGoAndChange_AreThoseOfAnIndexMadeAnew() => Gen.Select(Worlds, Gen.Int[0, 11].Array[0, 8]).Sample(
        (world, removed) =>
        {
            using var kept = new Indexes([]);
            Put(kept, world.Requests.Reverse());
            Put(kept, world.Requests);
            foreach (var id in removed)
                kept.Remove(id);
            using var anew = new Indexes([]);
            var left = world.Requests.Select((r, i) => (r, (long)i)).Where(r => !removed.Contains((int)r.Item2)).ToList();
            left.ForEach(r => anew.Put(r.Item2, r.r));
            foreach (var document in world.Corpus)
                Assert.That(kept.Candidates(document), Is.EquivalentTo(anew.Candidates(document)));
        },
        iter: 100,
        threads: 1);

    private static void Put(Indexes indexes, IEnumerable<SearchRequest> requests)
    {
        var id = 0L;
        foreach (var request in requests)
            indexes.Put(id++, request);
    }

    private static IEnumerable<SearchDocument> Seen(List<SearchDocument> corpus, SearchRequest request) =>
        corpus.Where(d => d.Subject == request.Criteria.Subject && request.Scope.View.Sees(d.Audience));

    private static ReferenceEngine Engine(List<SearchDocument> corpus)
    {
        var engine = new ReferenceEngine(new FixedFacetLabels(), TestDay.Clock());
        engine.CreateGenerationAsync(1, CancellationToken.None).GetAwaiter().GetResult();
        engine.ActivateGenerationAsync(1, CancellationToken.None).GetAwaiter().GetResult();
        engine.WriteAsync(1, corpus.ConvertAll(IndexOperation.Put), CancellationToken.None).GetAwaiter().GetResult();
        return engine;
    }

    private static List<long> Found(ReferenceEngine engine, SearchRequest request)
    {
        var plain = request with { Facets = [], CountRemovals = false, Highlights = false, Explain = false };
        return [.. engine.SearchAsync(plain, CancellationToken.None).GetAwaiter().GetResult().Hits.Select(h => h.Id)];
    }

    /// <summary>An index for each kind.</summary>
    private sealed class Indexes : IDisposable
    {
        private readonly BySubject<PercolationIndex> indexes = new([.. Enum.GetValues<SubjectKind>().Select(kind => (kind, new PercolationIndex(kind)))]);

        public Indexes(IEnumerable<SearchDocument> learned)
        {
            foreach (var document in learned)
                indexes[document.Subject].Learn(new PercolatedDocument(document));
        }

        public void Put(long id, SearchRequest request)
        {
            // The id may have been that of a search for another kind.
            Remove(id);
            indexes[request.Criteria.Subject].Put(new StoredSearch(id, request));
        }

        public void Remove(long id)
        {
            foreach (var kind in Enum.GetValues<SubjectKind>())
                indexes[kind].Remove(id);
        }

        public List<long> Candidates(SearchDocument document)
        {
            var found = new List<StoredSearch>();
            indexes[document.Subject].Candidates(new PercolatedDocument(document), found);
            return found.ConvertAll(s => s.Id);
        }

        public void Dispose()
        {
            foreach (var kind in Enum.GetValues<SubjectKind>())
                indexes[kind].Dispose();
        }
    }
}
