using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Contracts;

/// <summary>Each line of the query language, from the text a person writes to the documents found.</summary>
public abstract partial class SearchEngineContract
{
    [TestCase("data engineer", 1L, 2L)]
    [TestCase("\"data engineer\"", 1L)]
    [TestCase("\"engineer data\"")]
    [TestCase("data  \t engineer ", 1L, 2L)]
    [TestCase("nurse OR engineer", 1L, 2L, 3L)]
    [TestCase("nurse OU engineer", 1L, 2L, 3L)]
    [TestCase("nurse | engineer", 1L, 2L, 3L)]
    [TestCase("data AND engineer", 1L, 2L)]
    [TestCase("data ET engineer", 1L, 2L)]
    [TestCase("engineer NOT senior", 2L)]
    [TestCase("engineer SAUF senior", 2L)]
    [TestCase("engineer -senior", 2L)]
    [TestCase("-engineer", 3L)]
    [TestCase("data (nurse OR senior)", 1L)]
    [TestCase("engin*", 1L, 2L)]
    [TestCase("sen*", 1L)]
    [TestCase("", 1L, 2L, 3L)]
    [TestCase("nothingofthekind")]
    [TestCase("title:nurse", 3L)]
    [TestCase("titre:nurse", 3L)]
    [TestCase("title:hospital")]
    [TestCase("title:(data OR nurse)", 1L, 3L)]
    [TestCase("company:acme", 1L, 2L)]
    [TestCase("entreprise:acme", 1L, 2L)]
    [TestCase("current-company:acme", 1L)]
    [TestCase("past-company:acme", 2L)]
    [TestCase("school:laval", 3L)]
    [TestCase("location:lyon", 2L)]
    [TestCase("lieu:lyon", 2L)]
    [TestCase("name:grace", 2L)]
    [TestCase("industry:health", 3L)]
    [TestCase("secteur:santé", 3L)]
    [TestCase("language:fr", 1L)]
    [TestCase("langue:fr", 1L)]
    [TestCase("years:>=5", 1L, 2L)]
    [TestCase("years:3..8", 2L)]
    [TestCase("years:<5", 3L)]
    [TestCase("-years:>=5", 3L)]
    [TestCase("updated:<7d", 1L)]
    [TestCase("near:\"Lyon\" 50km", 2L)]
    [TestCase("near:paris-fr 50km", 1L)]
    [TestCase("near:paris-fr 500km", 1L, 2L)]
    [TestCase("near:Atlantis 500km")]
    public async Task Search_WhenGrammarIsUsed_FindsWhatItMeans(string query, params long[] ids)
    {
        await IndexAsync(
            new MemberBuilder(1).Named("Ada", "Lovelace").Working("Senior data engineer", "Acme").In(TestPlaces.Paris).WithYears(10).Speaking("fr").Document(),
            new MemberBuilder(2).Named("Grace", "Hopper").WithSummary("Data, and once an engineer.").Worked("Teacher", "Acme").In(TestPlaces.Lyon).WithYears(5)
                .UpdatedDaysAgo(8).Document(),
            new MemberBuilder(3).Named("Florence", "Nightingale").Working("Nurse", "City hospital").Studied("Université Laval").InIndustry("healthcare").WithYears(2)
                .UpdatedDaysAgo(30).Document());

        await AssertFindsAsync(Request(query), ids);
    }

    [TestCase("salary:60000..", 1L)]
    [TestCase("salary:40000..60000", 1L, 2L)]
    [TestCase("salary:<60000", 2L)]
    [TestCase("posted:<7d", 1L)]
    [TestCase("posted:>7d", 2L, 3L)]
    [TestCase("near:Lyon 50km", 2L)]
    [TestCase("near:Lyon 50km remote", 2L, 3L)]
    [TestCase("company:acme", 1L)]
    public async Task Search_WhenJobGrammarIsUsed_FindsWhatItMeans(string query, params long[] ids)
    {
        await IndexAsync(
            new JobBuilder(1).At("Acme").Paying(60_000).PostedDaysAgo(1).In(TestPlaces.Paris).Document(),
            new JobBuilder(2).Paying(40_000).PostedDaysAgo(20).In(TestPlaces.Lyon).Document(),
            new JobBuilder(3).PostedDaysAgo(10).Remotely().Document());

        await AssertFindsAsync(Request(query, SubjectKind.Job), ids);
    }

    [Test]
    public async Task Search_WhenPhraseWouldCrossTwoValues_FindsNothing()
    {
        await IndexAsync(new MemberBuilder(1).Worked("Data").Worked("Engineer").WithWork("learning machine").WithWork("learning to sing").Document());

        await AssertFindsAsync(Request("\"data engineer\""));
        await AssertFindsAsync(Request("\"machine learning\""));
        await AssertFindsAsync(Request("\"learning machine\""), 1);
    }

    [Test]
    public async Task Search_WhenWordsAreSpreadOverFields_FindsThem()
    {
        await IndexAsync(new MemberBuilder(1).Named("Ada").WithHeadline("poet").WithSummary("analyst").Document());

        await AssertFindsAsync(Request("ada poet analyst"), 1);
        await AssertFindsAsync(Request("\"poet analyst\""));
    }

    [Test]
    public async Task Search_WhenJobHasClosed_NeverFindsIt()
    {
        await IndexAsync(
            new JobBuilder(1).ClosesInDays(-1).Document(),
            new JobBuilder(2).ClosesInDays(0).Document(),
            new JobBuilder(3).Document());

        await AssertFindsAsync(Request("", SubjectKind.Job), 2, 3);
        await AssertFindsAsync(Request("-nothingofthekind", SubjectKind.Job), 2, 3);
    }

    [Test]
    public async Task Search_WhenNothingIsActive_SaysThatTheEngineIsUnavailable()
    {
        await using var fresh = await CreateEngineAsync();

        Assert.That(
            async () => await fresh.Searcher.SearchAsync(Request("anything"), CancellationToken.None),
            Throws.TypeOf<SearchEngineUnavailableException>());
    }
}
