using System.Globalization;
using ProNet.Domain.Places;

namespace ProNet.Application.Places;

/// <summary>A place in both languages, or as written where no known place was found.</summary>
public sealed record PlaceCard(string Text, string? Slug, string NameEn, string NameFr, string CountryCode, string Region)
{
    public static PlaceCard? From(Location location) => location switch
    {
        { Place: { } p } => new PlaceCard(location.Text, p.Slug, p.NameEn, p.NameFr, p.CountryCode, p.Region),
        { Text.Length: > 0 } => new PlaceCard(location.Text, null, "", "", "", ""),
        _ => null,
    };

    public string Label(string language) => Slug is null ? Text : $"{(language == "fr" ? NameFr : NameEn)}, {Country(CountryCode, language)}";

    /// <summary>
    /// The country in a language, or its code where the platform has no name. The native name of a region in a language is asked for because
    /// the display name is remembered by the platform in whichever language asked first.
    /// </summary>
    private static string Country(string code, string language)
    {
        try
        {
            return new RegionInfo($"{language}-{code}").NativeName;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }
}
