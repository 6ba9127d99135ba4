using System.Text;
using System.Text.Json;
using ProNet.Resumes.Writing;

namespace ProNet.Resumes.Tests.Writing;

public sealed class CardTests
{
    [Test]
    public void VCard_SaysWhoAndWhat()
    {
        var lines = VCard.Write(Resumes.Whole).Split("\r\n");

        Assert.That(lines[..2], Is.EqualTo(new[] { "BEGIN:VCARD", "VERSION:4.0" }));
        Assert.That(lines, Has.Member("FN:Zoé Martin").And.Member("N:Martin;Zoé;;;").And.Member("TITLE:Infirmière coordinatrice").And.Member("ORG:CHU de Lyon")
            .And.Member("URL:https://people.example/people/zoe-martin").And.Member("ADR:;;;Lyon\\, France;;;").And.Member("LANG:en"));
        Assert.That(lines[^2..], Is.EqualTo(new[] { "END:VCARD", "" }));
    }

    [Test]
    public void VCard_WhenANameHoldsALineBreak_BeginsNoProperty()
    {
        var card = VCard.Write(Resumes.Whole with { Name = "Eve\r\nTEL:123;x,y\\", FamilyName = "A\nB" });

        Assert.That(card.Split("\r\n"), Has.Member(@"FN:Eve\nTEL:123\;x\,y\\").And.Member(@"N:A\nB;Zoé;;;"));
    }

    [Test]
    public void VCard_WhenALineIsLong_FoldsItBetweenCharacters()
    {
        var headline = string.Concat(Enumerable.Repeat("été 🙂 ", 60));
        var card = VCard.Write(Resumes.Whole with { Headline = headline });

        Assert.That(card.Split("\r\n").Select(Encoding.UTF8.GetByteCount), Is.All.LessThanOrEqualTo(75));
        Assert.That(card.Replace("\r\n ", "", StringComparison.Ordinal), Does.Contain("NOTE:" + headline));
    }

    [Test]
    public void JsonLd_IsAPersonAndCannotEndItsScript()
    {
        var text = PersonJsonLd.Write(Resumes.Whole with { Headline = "</script><script>alert(1)</script>" });
        using var json = JsonDocument.Parse(text);

        Assert.That(text, Does.Not.Contain("<").And.Not.Contain("zoe.example"), "links are nobody's proof");
        Assert.That((json.RootElement.GetProperty("@type").GetString(), json.RootElement.GetProperty("worksFor").GetProperty("name").GetString()), Is.EqualTo(("Person", "CHU de Lyon")));
        Assert.That(json.RootElement.GetProperty("knowsAbout").EnumerateArray().Select(v => v.GetString()), Is.EqualTo(new[] { "Triage", "Soins intensifs" }));
    }
}
