using ProNet.Search.Documents;
using ProNet.Search.Requests;
using ProNet.Testing.Builders;

namespace ProNet.Search.Lucene.Tests;

/// <summary>What a search may cost: work grows with clauses and hits and not with their product, stops at its limit, and stops when nobody waits.</summary>
public sealed class CostTests
{
    private const int People = 60;

    private readonly CountingClock clock = new();
    private LuceneFixture lucene = null!;

    [OneTimeSetUp]
    public async Task FillAsync() => lucene = await new LuceneFixture(time: clock).WithAsync(
        Enumerable.Range(1, People).Select(SearchDocument (i) => new MemberBuilder(i).WithSummary(Words(200)).Document()).ToArray());

    [OneTimeTearDown]
    public void Delete() => lucene.Dispose();

    [TearDown]
    public void LetTheClockRun() => (clock.Step, clock.OnAsked) = (TimeSpan.Zero, null);

    [Test]
    public async Task SearchAsync_OfOneWordManyTimes_IsAsMuchWorkAsOnce()
    {
        var once = await WorkAsync("word1 word2");
        var often = await WorkAsync(string.Join(' ', Enumerable.Repeat("word1 word2", 120)));

        Assert.That(often, Is.EqualTo(once));
    }

    [Test]
    public async Task SearchAsync_OfTwiceAsManyWords_IsAtMostTwiceTheWork()
    {
        var some = await WorkAsync(Words(60));
        var twice = await WorkAsync(Words(120));

        Assert.That(some, Is.GreaterThan(People), "Each hit is a piece of work.");
        Assert.That(twice, Is.LessThanOrEqualTo(2 * some));
    }

    [Test]
    public async Task SearchAsync_OfManyMisspeltWords_LooksIntoTheFirstOnly()
    {
        var some = await WorkAsync(Misspelt(SpellingRules.MostWords * 2));
        var more = await WorkAsync(Misspelt(SpellingRules.MostWords * 4));

        Assert.That(more - some, Is.LessThan(SpellingRules.MostWords * 10), "A word that is looked into costs a walk through every field.");
    }

    [Test]
    public void SearchAsync_WhenItTakesLongerThanItsLimit_SaysSo()
    {
        clock.Step = TimeSpan.FromMilliseconds(10);

        Assert.That(
            () => lucene.Searcher.SearchAsync(Request(Words(100)) with { TimeLimit = TimeSpan.FromSeconds(1) }, CancellationToken.None),
            Throws.TypeOf<SearchTimeLimitException>().With.Message.Contains("1 s"));
    }

    [Test]
    public async Task SearchAsync_WithinItsLimit_Answers()
    {
        clock.Step = TimeSpan.FromMilliseconds(10);

        var response = await lucene.Searcher.SearchAsync(Request("word1") with { TimeLimit = TimeSpan.FromSeconds(10) }, CancellationToken.None);

        Assert.That(response.Total, Is.EqualTo(People));
    }

    [Test]
    public async Task SearchAsync_WhenNobodyWaitsAnyMore_StopsInTheMiddle([Values(5, 50, 140)] int after)
    {
        var whole = await WorkAsync(Words(100));
        using var visitor = new CancellationTokenSource();
        var began = clock.Asked;
        clock.OnAsked = number => CancelAt(number, began + after, visitor);

        Assert.That(() => lucene.Searcher.SearchAsync(Request(Words(100)), visitor.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(clock.Asked - began, Is.LessThan(whole).And.LessThanOrEqualTo(after + 1));
    }

    private static void CancelAt(long number, long last, CancellationTokenSource visitor)
    {
        if (number == last)
            visitor.Cancel();
    }

    private async Task<long> WorkAsync(string text)
    {
        var before = clock.Asked;
        await lucene.Searcher.SearchAsync(Request(text), CancellationToken.None);
        return clock.Asked - before;
    }

    /// <summary>In the first version of the grammar, to which a long text is all of its words.</summary>
    private static SearchRequest Request(string text) =>
        LuceneFixture.Request(new SearchCriteria { Subject = SubjectKind.Member, QueryText = text, GrammarVersion = 1 }) with { Limit = 100, Explain = true, Highlights = true, CountRemovals = true };

    private static string Words(int count) => string.Join(' ', Enumerable.Range(1, count).Select(i => $"word{i}"));

    private static string Misspelt(int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => "wrod" + (char)('a' + (i / 26)) + (char)('a' + (i % 26))));
}
