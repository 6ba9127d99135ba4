using ProNet.Components.Badges;

namespace ProNet.Web.Tests.Badges;

/// <summary>Badges and signatures as somebody looked at them.</summary>
internal sealed class BadgeGoldenTests
{
    [Test]
    public void Badge_IsTheApprovedOne([Values] BadgeDesign design, [Values("en", "fr")] string language)
    {
        // Light in English and dark in French, with initials and with a photo.
        var isFrench = language == "fr";
        var svg = SampleBadge.Svg(SampleBadge.Of("Ada Lovelace"), design, isDark: isFrench, language, isFrench ? SampleBadge.Photo : null);

        GoldenFile.Matches(svg, $"{design.ToString().ToLowerInvariant()}.{language}.svg");
    }

    [Test]
    public void Signature_IsTheApprovedOne([Values] SignatureDesign design, [Values("en", "fr")] string language)
    {
        var content = SampleBadge.Of("Ada Lovelace", facts: language == "fr" ? "Analytical Engines · Londres, Royaume-Uni" : "Analytical Engines · London, United Kingdom");
        var html = Signature.Html(content, design, picture => $"https://people.example/badge/token.png?{new BadgeLook(picture, false, language).ToQueryString()}");

        GoldenFile.Matches($"{html}\n\n{Signature.PlainText(content, design)}\n", $"signature-{design.ToString().ToLowerInvariant()}.{language}.txt");
    }

    [TestCase(false, "badge-html.txt")]
    [TestCase(true, "badge-html-dark.txt")]
    public void Html_IsTheApprovedOne(bool isForBoth, string name)
    {
        BadgeLook[] looks = [new(BadgeDesign.Card, false, "en"), .. isForBoth ? [new BadgeLook(BadgeDesign.Card, true, "en")] : Array.Empty<BadgeLook>()];

        GoldenFile.Matches(BadgeHtml.Of(SampleBadge.Of("Ada Lovelace"), looks, look => $"https://people.example/badge/token.svg?{look.ToQueryString()}") + "\n", name);
    }
}
