using ProNet.Components.Badges;

namespace ProNet.Web.Tests.Badges;

/// <summary>Badges of people who are not there.</summary>
internal static class SampleBadge
{
    public static readonly Uri Site = new("https://people.example/");

    /// <summary>Not a photo: what is written is what was given.</summary>
    public static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 1, 2, 3];

    public static BadgeContent Of(string name, string headline = "Analyst & metaphysician", string facts = "Analytical Engines · London, United Kingdom", string photoKey = "") =>
        new(name, headline, facts, new Uri(Site, "/people/ada-lovelace"), photoKey);

    public static string Svg(BadgeContent content, BadgeDesign design, bool isDark = false, string language = "en", byte[]? photo = null) =>
        BadgeSvg.Write(BadgePicture.Of(content, photo, new BadgeLook(design, isDark, language)));
}
