using System.Net;
using System.Text.Json;

namespace ProNet.Web.Tests;

/// <summary>The query that was meant, on the page and in the API: readings that are said and can be refused, most of the words, pairs that stand in the way.</summary>
public sealed class MeantSearchTests
{
    [Test]
    public async Task People_WhenSmallOperatorsFindMore_AreReadAndSaid()
    {
        var answer = await JsonAsync("/api/v1/people?q=nurse%20or%20coder%20or%20nobody");

        Assert.That(answer.GetProperty("total").GetInt64(), Is.EqualTo(3));
        Assert.That(answer.GetProperty("diagnostics")[0].GetProperty("code").GetString(), Is.EqualTo("read-operators"));
        Assert.That(answer.GetProperty("diagnostics")[0].GetProperty("message").GetString(), Does.Contain("nurse OR coder OR nobody"));
        Assert.That(answer.GetProperty("help").GetProperty("asWritten").GetString(), Does.Contain("exact=1"));
        Assert.That((await JsonAsync(answer.GetProperty("help").GetProperty("asWritten").GetString()!)).GetProperty("total").GetInt64(), Is.Zero);
    }

    [TestCase("/api/v1/jobs?q=CDI", 1)]
    [TestCase("/api/v1/jobs?q=nurse%20permanent", 1)]
    [TestCase("/api/v1/jobs?q=CDI&exact=1", 0)]
    [TestCase("/api/v1/jobs?q=CDI&grammar=1", 0)]
    [TestCase("/api/v1/jobs?q=contract%3Acdi", 1)]
    [TestCase("/api/v1/people?q=%22registered%20nurse%22~5", 2)]
    [TestCase("/api/v1/people?q=nurse%20!registered", 1)]
    [TestCase("/api/v1/people?q=site%3Alinkedin.com%2Fin%20nurse", 2)]
    [TestCase("/api/v1/people?q=nurse%20regist", 1)]
    public async Task Search_OfWhatPeopleBringAlong_Finds(string address, long total) => Assert.That((await JsonAsync(address)).GetProperty("total").GetInt64(), Is.EqualTo(total));

    [Test]
    public async Task People_WhenFewHaveAllWords_AreFollowedByThoseWithMost()
    {
        var answer = await JsonAsync("/api/v1/people?q=software%20developer%20nonsense&exact=0");
        var most = answer.GetProperty("help").GetProperty("mostWords");

        Assert.That(answer.GetProperty("total").GetInt64(), Is.Zero, "the strict answer does not know of it");
        Assert.That(answer.GetProperty("hits").GetArrayLength(), Is.Zero);
        Assert.That((most.GetProperty("total").GetInt64(), most.GetProperty("hits")[0].GetProperty("title").GetString()), Is.EqualTo((1L, "Cy Coder")));
        Assert.That((await JsonAsync(most.GetProperty("url").GetString()!)).GetProperty("total").GetInt64(), Is.EqualTo(1));
    }

    [Test]
    public async Task People_WhenTooManyOfSeveralThingsAreAsked_AreOfferedFewer()
    {
        var answer = await JsonAsync("/api/v1/people?q=atleast:3(registered%20nurse%20submarine%20nonsense)");
        var lower = answer.GetProperty("help").GetProperty("lowerings").EnumerateArray().Single();

        Assert.That((answer.GetProperty("total").GetInt64(), lower.GetProperty("least").GetInt32(), lower.GetProperty("more").GetInt64()), Is.EqualTo((0L, 2, 1L)));
        Assert.That((await JsonAsync(lower.GetProperty("url").GetString()!)).GetProperty("total").GetInt64(), Is.EqualTo(1));
        Assert.That(await PageAsync("/people?q=atleast:3(registered%20nurse%20submarine%20nonsense)", "en"), Does.Contain("Ask for only 2 of registered, nurse, submarine, nonsense: +1"));
        Assert.That(await PageAsync("/people?q=atleast:3(registered%20nurse%20submarine%20nonsense)", "fr"), Does.Contain("N’en demander que 2 parmi registered, nurse, submarine, nonsense : +1"));
    }

    [Test]
    public async Task People_WhenSomeOfSeveralThingsAreAskedAtAPlace_AreOfferedElsewhere()
    {
        var answer = await JsonAsync("/api/v1/people?q=atleast:2(registered%20nurse%20submarine)&near=Lyon&within=50");
        var removal = answer.GetProperty("help").GetProperty("removals").EnumerateArray().Single();

        Assert.That((answer.GetProperty("total").GetInt64(), removal.GetProperty("parts")[0].GetProperty("kind").GetString(), removal.GetProperty("more").GetInt64()), Is.EqualTo((0L, "near", 1L)));
    }

    [Test]
    public async Task Page_WhenFewHaveAllWords_ShowsThoseWithMostBelowALineInBothLanguages()
    {
        Assert.That(await PageAsync("/people?q=software%20developer%20nonsense", "en"), Does.Contain("With most of these words").And.Contain("Cy Coder"));
        Assert.That(await PageAsync("/people?q=software%20developer%20nonsense", "fr"), Does.Contain("Avec la plupart de ces mots").And.Contain("1 personne avec la plupart de vos mots"));
    }

    [Test]
    public async Task Page_InFrench_SaysWhyInFrench()
    {
        var page = await PageAsync("/people?q=titre:nurse%20OU%20titre:coder%20OU%20titre:developer", "fr");

        Assert.That(page, Does.Contain("titre:nurse").And.Not.Contain("title:nurse"));
        Assert.That(await PageAsync("/people?q=nurse%20ET%20titre:registered%20OU%20coder", "fr"), Does.Contain("nous avons lu (nurse titre:registered) OU coder"));
    }

    [Test]
    public async Task Page_WhenAWordNamesAValue_ShowsAChipThatDropsIt()
    {
        var page = await PageAsync("/jobs?q=CDI", "fr");

        Assert.That(page, Does.Contain("aussi : Contrat · CDI").And.Contain("drop=contract:permanent"));
        Assert.That(page, Does.Not.Contain("Rien ici ne contient"));
    }

    [Test]
    public async Task Page_OfALongText_GoesOnInTheGrammarAndCanBeReadToTheLetter()
    {
        var text = "Registered nurse wanted for our hospital. " + string.Join(' ', Enumerable.Repeat("Care for patients at night with doctors and nurses in the hospital.", 5));
        var page = await PageAsync("/people?q=" + Uri.EscapeDataString(text), "en");

        Assert.That(page, Does.Contain("We read this long text as a search for").And.Contain("atleast:").And.Contain("Search for exactly what I wrote"));
        Assert.That(page, Does.Contain("Ada Nurse"));
    }

    [Test]
    public async Task People_WhenTwoFiltersMustGoTogether_AreOfferedThePair()
    {
        var answer = await JsonAsync("/api/v1/people?q=nurse&language=zz&seniority=executive");
        var removals = answer.GetProperty("help").GetProperty("removals").EnumerateArray().ToList();

        Assert.That(answer.GetProperty("total").GetInt64(), Is.Zero);
        Assert.That(removals[0].GetProperty("parts").GetArrayLength(), Is.EqualTo(2));
        Assert.That((await JsonAsync(removals[0].GetProperty("url").GetString()!)).GetProperty("total").GetInt64(), Is.EqualTo(removals[0].GetProperty("more").GetInt64()), "the offer keeps its word");
    }

    private static async Task<JsonElement> JsonAsync(string address)
    {
        using var client = SharedHost.Host.Client();
        return JsonDocument.Parse(await client.GetStringAsync(address)).RootElement;
    }

    private static async Task<string> PageAsync(string address, string language)
    {
        using var client = SharedHost.Host.Client(language);
        return WebUtility.HtmlDecode(await client.GetStringAsync(address)).Replace('\u00A0', ' ').Replace('\u202F', ' ');
    }
}
