using System.Net;
using System.Text.RegularExpressions;
using ProNet.Components.Text;
using ProNet.Search;
using ProNet.Search.Responses;
using ProNet.Web.Search;

namespace ProNet.Web.Tests;

/// <summary>Where in the results one is, and what the rows of filters and the lines of hits do not do.</summary>
internal sealed partial class SearchPlaceTests
{
    [Test]
    public async Task Pages_OfOneHitEach_AreTheListInItsOrder()
    {
        using var client = SharedHost.Host.Client();
        var whole = Handles(await client.GetStringAsync("/people?q=nurse&limit=50"));

        var one = new List<string>();
        for (var at = 0; at < whole.Count; at++)
            one.AddRange(Handles(await client.GetStringAsync($"/people?q=nurse&limit=1&at={at}")));

        Assert.That(whole, Has.Count.GreaterThan(1));
        Assert.That(one, Is.EqualTo(whole));
    }

    [TestCase("at=-1")]
    [TestCase("at=x")]
    [TestCase("at=99999999")]
    [TestCase("at=2147483647&after=WyJ4IiwxXQ")]
    public async Task At_WhenItIsNoPlace_IsAPageAllTheSame(string at)
    {
        using var client = SharedHost.Host.Client();

        using var answer = await client.GetAsync("/people?q=nurse&" + at);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Not.Contain("–-").And.Not.Contain(">-"));
    }

    [TestCase("/people?q=nurse", true)]
    [TestCase("/people?q=nurse&at=40&after=zz", true)]
    [TestCase("/experts?q=nurse", true)]
    [TestCase("//elsewhere.example/people", false)]
    [TestCase("https://elsewhere.example/people", false)]
    [TestCase("javascript:alert(1)", false)]
    [TestCase("/me/profile", false)]
    public async Task From_LeadsBackToResultsAndNowhereElse(string from, bool leads)
    {
        using var client = SharedHost.Host.Client();
        var handle = Handles(await client.GetStringAsync("/people?q=nurse"))[0];

        var page = await client.GetStringAsync($"/people/{handle}?from={Uri.EscapeDataString(from)}");

        Assert.That(page.Contains("id=\"back\"", StringComparison.Ordinal), Is.EqualTo(leads));
    }

    [Test]
    public void Values_WhenOneIsChosen_KeepTheirOrder([Range(0, 11)] int chosen)
    {
        var counted = Enumerable.Range(0, 12).Select(i => new FacetValue($"v{i:00}", 100 - (i / 2), FacetSelection.None)).ToList();
        var before = FilterOrder.Of(Result([.. counted.Take(8)]), 8).Select(v => v.Value).ToList();
        var value = counted[chosen] with { Selection = FacetSelection.Included };

        // An engine gives what is chosen first, and the most frequent of the others.
        var after = FilterOrder.Of(Result([value, .. counted.Where(v => v.Value != value.Value).Take(8)]), 8).Select(v => v.Value).ToList();

        Assert.That(after.Take(8), Is.EqualTo(before));
        Assert.That(after.Skip(8), Is.EqualTo(chosen < 8 ? [] : new[] { value.Value }));
    }

    [Test]
    public void Excerpt_OfAnyPiece_BeginsAndEndsWithAWordAndShowsTheFirstMark([Random(1, 1_000_000, 40, Distinct = true)] int seed)
    {
        var random = new Random(seed);
        var words = Enumerable.Range(0, random.Next(1, 60)).Select(_ => new string((char)('a' + random.Next(26)), random.Next(1, 14))).ToList();
        var text = string.Join(' ', words);
        var marked = random.Next(words.Count);
        var mark = new TextSpan(words.Take(marked).Sum(w => w.Length + 1), words[marked].Length);
        var most = random.Next(20, 200);

        var piece = Excerpt.Of(new Highlight("summary", text, [mark], Cut: false), most);

        Assert.That(piece.Text, Has.Length.LessThanOrEqualTo(most));
        Assert.That(piece.Text.Split(' '), Is.SubsetOf(words));
        Assert.That($" {text} ", Does.Contain($" {piece.Text} "));
        Assert.That(piece.Marks.Select(m => piece.Text.Substring(m.Start, m.Length)), Is.EqualTo(new[] { words[marked] }));
        Assert.That((piece.CutBefore, piece.CutAfter), Is.EqualTo((!text.StartsWith(piece.Text, StringComparison.Ordinal), !text.EndsWith(piece.Text, StringComparison.Ordinal))));
    }

    private static FacetResult Result(ValueList<FacetValue> values) => new("skill", values, 12, 0, 1000);

    private static List<string> Handles(string page) => [.. HitLink().Matches(page).Select(m => m.Groups["handle"].Value)];

    [GeneratedRegex("<h3 class=\"hit-title\"[^>]*><a href=\"/people/(?<handle>[^\"?]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HitLink();
}
