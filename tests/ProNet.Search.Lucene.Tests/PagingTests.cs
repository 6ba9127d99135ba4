using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Testing.Builders;

namespace ProNet.Search.Lucene.Tests;

/// <summary>Paging by relevance while others write.</summary>
public sealed class PagingTests
{
    private LuceneFixture lucene = null!;

    [SetUp]
    public void Create() => lucene = new LuceneFixture();

    [TearDown]
    public void Delete() => lucene.Dispose();

    [Test]
    public async Task SearchAsync_ByRelevanceWhileDocumentsChange_NeitherRepeatsNorSkipsTheOthers()
    {
        var random = new Random(3);
        await lucene.WithAsync(Enumerable.Range(1, 60).Select(SearchDocument (i) =>
            new MemberBuilder(i).WithSummary(string.Join(' ', Enumerable.Repeat("data", random.Next(1, 9)).Concat(Enumerable.Repeat("other", random.Next(20))))).Document()).ToArray());
        var request = LuceneFixture.Request(SubjectKind.Member, "data");
        var whole = await lucene.FindAsync(request with { Limit = 1000 });

        var paged = new List<long>();
        var page = request with { Limit = 7 };
        for (var version = 2; ; version++)
        {
            var response = await lucene.Searcher.SearchAsync(page, CancellationToken.None);
            paged.AddRange(response.Hits.Select(h => h.Id));
            if (response.Next is null)
                break;
            page = page with { After = response.Next };
            // A document that comes and goes, and enough others to move every frequency.
            await lucene.Writer.WriteAsync(
                1,
                [IndexOperation.Put(new MemberBuilder(1000 + version).WithSummary("data").UpdatedDaysAgo(400).Document()),
                    .. Enumerable.Range(0, 30).Select(i => IndexOperation.Put(new MemberBuilder(2000 + (version * 100) + i).WithSummary("unlike").Document()))],
                CancellationToken.None);
        }

        Assert.That(paged.Where(id => id <= 60), Is.EqualTo(whole));
    }
}
