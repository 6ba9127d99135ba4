using ProNet.Domain.Places;
using ProNet.Domain.Skills;

namespace ProNet.Indexing.Demo;

/// <summary>What the store already holds when the demo is made: places, and skill concepts by English label.</summary>
/// <param name="Places">Places of the demo's countries.</param>
/// <param name="Skills">Concepts by English label.</param>
/// <param name="Today">The day careers end and postings are fresh.</param>
internal sealed record DemoWorld(IReadOnlyList<Place> Places, IReadOnlyDictionary<string, SkillConcept> Skills, DateOnly Today)
{
    private static readonly string[] FrenchCountries = ["FR", "BE", "CH", "CA"];

    private static readonly string[] EnglishCountries = ["GB", "US", "CA"];

    public string Label(string skill, bool french) => french ? Skills[skill].LabelFr : Skills[skill].LabelEn;

    /// <summary>A place where a French or an English speaker lives; larger towns more often.</summary>
    public Place Home(Random random, bool french)
    {
        var countries = french ? FrenchCountries : EnglishCountries;
        var candidates = Places.Where(p => countries.Contains(p.CountryCode) && (p.CountryCode != "CA" || french == IsQuebec(p))).ToList();
        return random.Weighted(candidates, p => 1 + (int)Math.Sqrt(p.Population / 10_000.0));
    }

    /// <summary>In Canada French is spoken where longitude and latitude say Quebec: enough for a demo.</summary>
    private static bool IsQuebec(Place place) => place is { Longitude: > -76.5 and < -60, Latitude: > 45 };
}
