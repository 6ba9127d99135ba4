using System.Globalization;

namespace ProNet.Imports.Jobs;

/// <summary>
/// Industry codes from the French activity classification (NAF rev. 2, INSEE; its first two digits are the NACE division) and from the first
/// letter of a ROME occupation code (France Travail).
/// </summary>
internal static class FrenchIndustries
{
    private const int TemporaryWork = 78;

    /// <summary>The industry of who posts; empty when unknown.</summary>
    public static string OfOrganisation(string naf) => Division(naf) is { } division ? OfDivision(division, naf) : "";

    /// <summary>The industry of a post. An agency posts for others, so the occupation speaks there.</summary>
    public static string OfPosting(string naf, string rome)
    {
        var industry = Division(naf) is { } division and not TemporaryWork ? OfDivision(division, naf) : "";
        return industry.Length > 0 ? industry : OfRome(rome);
    }

    private static int? Division(string naf) =>
        naf.Length >= 2 && int.TryParse(naf.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var division) ? division : null;

    private static string OfDivision(int division, string naf) => division switch
    {
        >= 1 and <= 3 or >= 10 and <= 12 => "agriculture",
        >= 5 and <= 9 or >= 35 and <= 39 => "energy",
        >= 13 and <= 15 => "fashion",
        29 or 45 => "automotive",
        30 => naf.StartsWith("30.3", StringComparison.Ordinal) ? "aviation" : "manufacturing",
        >= 16 and <= 33 => "manufacturing",
        >= 41 and <= 43 => "construction",
        46 or 47 => "retail",
        >= 49 and <= 53 => "logistics",
        55 or 56 or 79 => "hospitality",
        58 or 59 or 60 or 63 => "digital-media",
        61 or 62 => "information-technology",
        >= 64 and <= 66 => "banking",
        69 => naf.StartsWith("69.1", StringComparison.Ordinal) ? "legal" : "accounting",
        70 => "consulting",
        71 => "engineering",
        72 => "research",
        73 => "marketing",
        74 => naf.StartsWith("74.1", StringComparison.Ordinal) ? "design" : "",
        TemporaryWork => "human-resources",
        >= 80 and <= 82 => "outsourcing",
        84 => "public-sector",
        85 => "education",
        86 => "healthcare",
        87 or 88 or 94 => "social-work",
        90 or 91 => "arts",
        93 => "fitness",
        _ => "",
    };

    private static string OfRome(string rome) => rome switch
    {
        ['M', '1', '2', ..] => "accounting",
        ['M', '1', '4', ..] => "consulting",
        ['M', '1', '5', ..] => "human-resources",
        ['M', '1', '7', ..] => "marketing",
        ['M', '1', '8', ..] => "information-technology",
        ['K', '2', '1', ..] => "education",
        ['K', '1', '9', ..] => "legal",
        ['A', ..] => "agriculture",
        ['B', ..] or ['L', ..] => "arts",
        ['C', ..] => "banking",
        ['D', ..] => "retail",
        ['E', ..] => "digital-media",
        ['F', ..] => "construction",
        ['G', ..] => "hospitality",
        ['H', ..] or ['I', ..] => "manufacturing",
        ['J', ..] => "healthcare",
        ['K', ..] => "social-work",
        ['N', ..] => "logistics",
        _ => "",
    };
}
