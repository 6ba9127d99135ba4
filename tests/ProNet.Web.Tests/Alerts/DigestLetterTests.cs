using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Access;
using ProNet.Application.Alerts;
using ProNet.Application.Mail;
using ProNet.Application.Places;
using ProNet.Application.Searching;
using ProNet.Data.Alerts;
using ProNet.Domain.Careers;
using ProNet.Domain.SavedSearches;
using ProNet.Search;
using ProNet.Search.Responses;

namespace ProNet.Web.Tests.Alerts;

/// <summary>Contract 12: text and HTML carry the same items and links, counts stand in the subject, and both languages are looked at and approved.</summary>
internal sealed partial class DigestLetterTests
{
    private static readonly DateOnly Day = new(2026, 5, 3);

    [Test]
    public async Task Digest_AsHtml_IsTheApprovedOne([Values("en", "fr")] string language) => GoldenFile.Matches(WithoutTokens((await WriteAsync(Content(language))).Html), $"digest.{language}.html");

    [Test]
    public async Task Digest_AsText_IsTheApprovedOne([Values("en", "fr")] string language) => GoldenFile.Matches(WithoutTokens((await WriteAsync(Content(language))).Text), $"digest.{language}.txt");

    [Test]
    public async Task Digest_InTextAndHtml_HasTheSameItemsAndLinks([Values("en", "fr")] string language)
    {
        var (_, text, html) = await WriteAsync(Content(language, ignored: 4));
        string[] inHtml = [.. Href().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["address"].Value))];
        string[] inText = [.. Address().Matches(text).Select(m => m.Value)];

        Assert.That(inText, Is.EqualTo(inHtml));
        Assert.That(inHtml, Has.Length.EqualTo(7), "four people and posts, two searches, and what can be changed");
        var words = WebUtility.HtmlDecode(Tag().Replace(html[html.IndexOf("<body", StringComparison.Ordinal)..], "\n"));
        string[] lines = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimStart('+', ' ').TrimEnd(':')).Where(l => l is not ("--" or "-- ") && !l.StartsWith("http", StringComparison.Ordinal) && l.Trim('=').Length > 0)];
        foreach (var line in lines)
            Assert.That(words, Does.Contain(line));
    }

    [TestCase("en", "42 new: Nurses & cooks", "43 new in 2 searches: Nurses & cooks, Posts")]
    [TestCase("fr", "42 nouveautés : Nurses & cooks", "43 nouveautés dans 2 recherches : Nurses & cooks, Posts")]
    public void Digest_InItsSubject_SaysHowManyAndOfWhichSearches(string language, string one, string two)
    {
        var content = Content(language);

        Assert.That(Letters.Digest(content with { Sections = [content.Sections[0]] }).Letter.Subject, Is.EqualTo(one));
        Assert.That(Letters.Digest(content).Letter.Subject, Is.EqualTo(two));
    }

    [Test]
    public async Task Digest_AboutSomebodyOpenToWork_SaysSoNowhere([Values("en", "fr")] string language)
    {
        var content = Content(language);
        var open = content.Sections[0].Items[0];
        var item = open with { Found = open.Found with { Member = open.Found.Member! with { OpenToWork = true } } };
        var letter = await WriteAsync(content with { Sections = [content.Sections[0] with { Items = [item] }] });

        Assert.That(letter, Is.EqualTo(await WriteAsync(content with { Sections = [content.Sections[0] with { Items = [open] }] })).Using<(string, string, string)>((a, b) => WithoutTokens(a.Item2) == WithoutTokens(b.Item2)));
    }

    [Test]
    public async Task Digest_AtItsLargest_FitsWhatMailReadersShow()
    {
        var content = Content("en");
        var search = content.Sections[0];
        var items = Enumerable.Range(0, SavedSearchLimits.LargestCap).Select(_ => search.Items[0]).ToValueList();
        var (_, _, html) = await WriteAsync(content with { Sections = [search with { Items = items }] });

        Assert.That(System.Text.Encoding.UTF8.GetByteCount(html), Is.LessThan(MailComposer.MostHtml));
    }

    [TestCase("en")]
    [TestCase("fr")]
    public async Task Drafts_WhenAllDoesNotFit_NameFewerAndCountAll(string language)
    {
        var content = Content(language);
        var item = content.Sections[0].Items[0];
        var wordy = item with { Found = item.Found with { Member = item.Found.Member! with { Headline = string.Concat(Enumerable.Repeat("Инженер и переводчик ", 10)) } } };
        var items = Enumerable.Range(0, SavedSearchLimits.LargestCap).Select(_ => wordy).ToValueList();
        var searches = Enumerable.Range(0, 3).Select(i => new DigestSection(content.Sections[0].Search, 60 + i, items)).ToValueList();

        var (mail, html) = await DraftAsync(content with { Sections = searches });

        Assert.That(System.Text.Encoding.UTF8.GetByteCount(html), Is.LessThanOrEqualTo(MailComposer.MostHtml));
        Assert.That(html, Does.Contain("Инженер").And.Not.Contain("&#x418;"), "letters stay letters");
        var named = mail.Split("\nИнженер", StringSplitOptions.None).Length - 1;
        Assert.That(named, Is.GreaterThan(60), "as many as fit");
        var more = AddedMore().Matches(mail).Select(m => int.Parse(m.Groups["more"].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.That((more.Count, more.Sum() + named), Is.EqualTo((3, 60 + 61 + 62)), "the rest is said as a number");
    }

    [TestCase("en", 162)]
    [TestCase("fr", 500)]
    public async Task Drafts_WhenManySearchesTellOfOne_SayHowManyMoreThereAre(string language, int searches)
    {
        var content = Content(language);
        var person = content.Sections[0].Items[0];
        var sections = Enumerable.Range(0, searches)
            .Select(i => new DigestSection(new SavedSearch { Id = i + 1, OwnerId = 1, Name = string.Concat(Enumerable.Repeat("Ж", SavedSearchLimits.LongestName)), Cadence = AlertCadence.Daily, Subject = SubjectKind.Member }, 1, [person]))
            .ToValueList();

        var (mail, html) = await DraftAsync(content with { Sections = sections });

        Assert.That(System.Text.Encoding.UTF8.GetByteCount(html), Is.LessThanOrEqualTo(MailComposer.MostHtml));
        var shown = mail.Split(person.Found.Title + "\n", StringSplitOptions.None).Length - 1;
        Assert.That(shown, Is.GreaterThan(20));
        var words = ProNet.Components.Language.Wording.For(language).Digests;
        Assert.That(mail, Does.Contain(words.OtherSearches(searches - shown, searches - shown)));
        Assert.That(mail, Does.Contain(words.Lead(searches)), "all are counted");
    }

    private static async Task<(string Text, string Html)> DraftAsync(DigestContent content)
    {
        var services = SharedHost.Host.Services;
        var mail = new ProNet.Data.Mail.OutgoingMail { MessageId = "1@x", ToAddress = "ada@people.example", Language = content.Recipient.Language, Subject = "", Text = "", Html = "" };
        await services.GetRequiredService<DigestDrafts>().RewriteAsync(mail, content, CancellationToken.None);
        return (mail.Text, mail.Html);
    }

    private static IDigestLetters Letters => SharedHost.Host.Services.GetRequiredService<IDigestLetters>();

    private static async Task<(string Subject, string Text, string Html)> WriteAsync(DigestContent content)
    {
        var letter = Letters.Digest(content).Letter;
        return (letter.Subject, LetterText.Of(letter), await SharedHost.Host.Services.GetRequiredService<IMailRenderer>().RenderAsync(letter, content.Recipient.Language, CancellationToken.None));
    }

    private static DigestContent Content(string language, int ignored = 0)
    {
        var nurses = new SavedSearch { Id = 12, OwnerId = 1, Name = "Nurses & cooks", Cadence = AlertCadence.Daily, Subject = SubjectKind.Member };
        var posts = new SavedSearch { Id = 13, OwnerId = 1, Name = "Posts", Cadence = AlertCadence.Weekly, Subject = SubjectKind.Job };
        return new DigestContent(7, new DigestRecipient(1, "ada@people.example", "Ada", language, Viewer.Member(1)),
        [
            new DigestSection(nurses, 42,
            [
                Person(1, "Zoé Ünal", "Infirmière <en chef>", 30, new AlertFact(AlertFactKind.SkillAdded, Day, "Critical care", "Soins intensifs"), new AlertFact(AlertFactKind.Moved, Day, "Québec, Canada", "Québec, Canada")),
                Person(2, "Bo Li", "", null, new AlertFact(AlertFactKind.Joined, Day.AddMonths(-2).AddDays(-2))),
                Person(3, "Cy Coder", "Cook", 200, new AlertFact(AlertFactKind.PositionBegan, Day, "Chef", "Chef", "Le Bistro"), new AlertFact(AlertFactKind.OpenToOffers, Day)),
            ]),
            new DigestSection(posts, 1,
            [
                new DigestItem(
                    new FoundHit(new SearchHit { Id = 5, Score = 0 }) { Job = new JobCard { Id = 5, Title = "Night nurse", Organisation = "North Hospital", PostedOn = Day } },
                    [new AlertFact(AlertFactKind.Joined, Day)]),
            ]),
        ])
        { Ignored = ignored };
    }

    private static DigestItem Person(long id, string name, string headline, int? months, params AlertFact[] facts) => new(
        new FoundHit(new SearchHit { Id = id, Score = 0 })
        {
            Member = new MemberCard { Id = id, Handle = $"person-{id}", Name = name, Headline = headline, Place = new PlaceCard("Lyon", "lyon", "Lyon", "Lyon", "FR", ""), Seniority = Seniority.Senior, ExperienceMonths = months, UpdatedAt = default },
        },
        [.. facts]);

    private static string WithoutTokens(string text) => Token().Replace(text, "token=TOKEN");

    [GeneratedRegex("href=\"(?<address>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Href();

    [GeneratedRegex("^\\+(?<more>\\d+) ", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex AddedMore();

    [GeneratedRegex("https?://\\S+", RegexOptions.None, 1000)]
    private static partial Regex Address();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("token=[A-Za-z0-9_-]+", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
