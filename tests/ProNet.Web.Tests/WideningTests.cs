using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;

namespace ProNet.Web.Tests;

/// <summary>Where little is found, a condition that could be wider is offered with what that gives, and what would find everybody is not.</summary>
public sealed class WideningTests
{
    private WebHost host = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        host = new WebHost();
        _ = host.Client();
        var place = await host.StoreAsync(store => store.Places.Where(p => p.Slug == "grenoble-fr").Select(p => p.Id).SingleAsync());
        var member = new Member { Handle = "far-welder", Name = new FullName { Family = "Far" }, Headline = "zwelder", Audience = Audience.Everyone, Location = new Location { Text = "Grenoble", PlaceId = place } };
        member.Positions.Add(new Position { Title = "zwelder", OrganisationName = "Yard", Start = PartialDate.Of(TimeProvider.System.GetUtcNow().Year - 4, 1), Current = CurrentState.Certain });
        await host.SaveAsync(member, new Member { Handle = "other", Name = new FullName { Family = "Other" }, Headline = "Baker", Audience = Audience.Everyone });
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [TestCase("q=zwelder&near=Lyon&within=20", "100 km: +1")]
    [TestCase("q=zwelder&near=Lyon&within=100", "")]
    [TestCase("q=zwelder&years=6..", "years from 4: +1")]
    [TestCase("q=zwelder&years=..6", "")]
    [TestCase("q=zwelder&years=15..", "")]
    public async Task People_WhenFewAreFound_AreOfferedTheNextWiderConditionThatFindsMore(string query, string expected)
    {
        var widenings = (await JsonAsync(query)) is { ValueKind: JsonValueKind.Object } help ? help.GetProperty("widenings").EnumerateArray().ToList() : [];

        Assert.That(string.Join(", ", widenings.Select(Said)), Is.EqualTo(expected));
        foreach (var widening in widenings)
            Assert.That((await AnswerAsync(widening.GetProperty("url").GetString()!)).GetProperty("total").GetInt64(), Is.EqualTo(1), "the offer keeps its word");
    }

    [TestCase("en", "Accept within 100 km of Lyon: +1")]
    [TestCase("fr", "Accepter à moins de 100 km de Lyon : +1")]
    public async Task Page_OffersItInWords(string language, string offer)
    {
        using var client = host.Client(language);

        Assert.That(WebUtility.HtmlDecode(await client.GetStringAsync("/people?q=zwelder&near=Lyon&within=20")).Replace('\u00A0', ' '), Does.Contain(offer));
    }

    [Test]
    public async Task People_WhenOneThingAloneIsAsked_AreNotOfferedEverybody()
    {
        Assert.That(await JsonAsync("language=es") is { ValueKind: JsonValueKind.Object } help ? help.GetProperty("removals").GetArrayLength() : 0, Is.Zero);
        Assert.That((await JsonAsync("q=zwelder&language=es")).GetProperty("removals").GetArrayLength(), Is.EqualTo(1), "without the word nobody speaks it");
    }

    private static string Said(JsonElement widening) => widening.GetProperty("km") is { ValueKind: JsonValueKind.Number } km
        ? $"{km} km: +{widening.GetProperty("more")}"
        : $"{widening.GetProperty("facet").GetString()} from {widening.GetProperty("minimum")}: +{widening.GetProperty("more")}";

    private async Task<JsonElement> JsonAsync(string query) => (await AnswerAsync("/api/v1/people?" + query)).GetProperty("help");

    private async Task<JsonElement> AnswerAsync(string address)
    {
        using var client = host.Client();
        return JsonDocument.Parse(await client.GetStringAsync(address)).RootElement;
    }
}
