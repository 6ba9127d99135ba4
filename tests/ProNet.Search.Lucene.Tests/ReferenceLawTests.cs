using CsCheck;
using ProNet.Domain.Access;
using ProNet.Search.Access;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Testing.Fixed;
using ProNet.Testing.Reference;

namespace ProNet.Search.Lucene.Tests;

/// <summary>The fast engine says what the slow one says: hits, counts, removals, suggestions, over several segments with deletions in them.</summary>
public sealed class ReferenceLawTests
{
    private readonly ReferenceEngine reference = new(new FixedFacetLabels(), TestDay.Clock());
    private LuceneFixture lucene = null!;

    [OneTimeSetUp]
    public async Task FillAsync()
    {
        lucene = await new LuceneFixture().WithAsync();
        await reference.CreateGenerationAsync(1, CancellationToken.None);
        await reference.ActivateGenerationAsync(1, CancellationToken.None);
        var random = new Random(42);
        for (var batch = 0; batch < 6; batch++)
        {
            var operations = new List<IndexOperation>();
            for (var i = 0; i < 60; i++)
            {
                var id = random.Next(200);
                SearchDocument document = random.Next(3) == 0 ? Corpus.Job(id, random) : Corpus.Member(id, random);
                document = document with { Version = batch + 1 };
                operations.Add(random.Next(8) == 0 ? IndexOperation.Delete(document.Subject, id, batch + 1) : IndexOperation.Put(document));
            }

            var expected = await reference.WriteAsync(1, operations, CancellationToken.None);
            Assert.That(await lucene.Writer.WriteAsync(1, operations, CancellationToken.None), Is.EqualTo(expected));
        }
    }

    [OneTimeTearDown]
    public void Delete() => lucene.Dispose();

    [Test]
    public void SearchAsync_WithAnyRequest_AgreesWithTheReference() => Gen.Int[0, 1_000_000].Sample(
        seed =>
        {
            var random = new Random(seed);
            var request = RandomRequests.Of(random.Next(3) == 0 ? SubjectKind.Job : SubjectKind.Member, random);
            var (expected, actual) = (Run(reference, request), Run(lucene.Searcher, request));
            Assert.Multiple(() =>
            {
                Assert.That(actual.Total, Is.EqualTo(expected.Total), $"total of {request.Query} {request.Criteria}");
                Assert.That(Ids(request, actual), Is.EqualTo(Ids(request, expected)), $"hits of {request.Query} {request.Criteria}");
                foreach (var (a, e) in actual.Facets.Zip(expected.Facets))
                {
                    Assert.That(a with { Values = default }, Is.EqualTo(e with { Values = default }), $"facet of {request.Query} {request.Criteria}");
                    Assert.That(a.Values, Is.EqualTo(e.Values), $"facet {a.Facet} of {request.Query} {request.Criteria}");
                }

                Assert.That(actual.Relaxations, Is.EqualTo(expected.Relaxations), $"removals of {request.Query} {request.Criteria}");
                Assert.That(actual.Diagnostics, Is.EqualTo(expected.Diagnostics), $"diagnostics of {request.Query}");
                Assert.That(actual.Hits.Select(h => (h.Id, h.DistanceKm)), Is.EquivalentTo(expected.Hits.Select(h => (h.Id, h.DistanceKm))));
            });
        },
        iter: 400,
        threads: 1);

    [Test]
    public void SearchAsync_PagedByAnySort_ShowsEachHitOnceInOrder() => Gen.Int[0, 1_000_000].Sample(
        seed =>
        {
            var random = new Random(seed);
            var request = RandomRequests.Of(SubjectKind.Member, random) with { Limit = 1000, Facets = [] };
            var whole = Run(lucene.Searcher, request).Hits.Select(h => h.Id).ToList();
            var paged = new List<long>();
            var page = request with { Limit = 7 };
            while (true)
            {
                var response = Run(lucene.Searcher, page);
                paged.AddRange(response.Hits.Select(h => h.Id));
                if (response.Next is null)
                    break;
                page = page with { After = SearchCursor.TryDecode(response.Next.Encode()) };
            }

            Assert.That(paged, Is.EqualTo(whole));
        },
        iter: 60,
        threads: 1);

    [TestCase("p")]
    [TestCase("data")]
    [TestCase("Apprentissage")]
    [TestCase("ingé")]
    [TestCase("Ac")]
    [TestCase("")]
    public async Task SuggestAsync_OfWhatIsTyped_AgreesWithTheReference(string typed)
    {
        foreach (var subject in new[] { SubjectKind.Member, SubjectKind.Job })
        {
            foreach (var scope in new[] { AccessScope.Anonymous, AccessScope.ForMember(2), AccessScope.ForRecruiter(2), AccessScope.SystemSeesEverything() })
            {
                var request = new SuggestRequest(scope, subject, typed, 30, "fr");
                var (actual, expected) = (await lucene.Searcher.SuggestAsync(request, CancellationToken.None), await reference.SuggestAsync(request, CancellationToken.None));
                Assert.That(actual.Select(s => (s.Documents, s.Value)), Is.EqualTo(expected.Select(s => (s.Documents, s.Value))));
                Assert.That(actual, Is.EquivalentTo(expected));
            }
        }
    }

    [Test]
    public async Task ReadVersionsAsync_AfterPutsAndDeletes_GivesTheLiveDocuments()
    {
        foreach (var subject in new[] { SubjectKind.Member, SubjectKind.Job, SubjectKind.Organisation })
        {
            foreach (var view in Views.All)
            {
                var expected = await reference.ReadVersionsAsync(1, subject, view, CancellationToken.None).ToListAsync();
                Assert.That(await lucene.Writer.ReadVersionsAsync(1, subject, view, CancellationToken.None).ToListAsync(), Is.EqualTo(expected));
            }
        }
    }

    private static SearchResponse Run(ISearcher searcher, SearchRequest request) => searcher.SearchAsync(request, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>The order by relevance is the engine's own.</summary>
    private static IEnumerable<long> Ids(SearchRequest request, SearchResponse response)
    {
        var ids = response.Hits.Select(h => h.Id);
        return request.Criteria.Sort == SortOrder.Relevance ? ids.Order() : ids;
    }
}
