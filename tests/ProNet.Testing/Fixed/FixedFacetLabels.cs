using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;

namespace ProNet.Testing.Fixed;

/// <summary>Names the skills, places and some titles and organisations of the tests; every other value is its own label.</summary>
public sealed class FixedFacetLabels : IFacetLabels
{
    private static readonly Dictionary<string, string> Names = new[] { (TitleKey.Of("Développeuse web"), "Développeuse web"), (OrganisationKey.Of("Hôpital Saint-Louis"), "Hôpital Saint-Louis") }
        .ToDictionary(n => n.Item1, n => n.Item2, StringComparer.Ordinal);

    public string Label(string facet, string value, string language) => facet switch
    {
        "skill" or "required-skill" or "nice-skill" => TestSkills.All.FirstOrDefault(s => s.Slug == value)?.Label(language) ?? value,
        "occupation" => TestOccupations.All.FirstOrDefault(o => o.Slug == value)?.Label(language) ?? value,
        "place" => TestPlaces.All.FirstOrDefault(p => p.Slug == value) is { } place ? (language == "fr" ? place.Fr : place.En) : value,
        "title" or "company" or "past-company" or "school" => Names.GetValueOrDefault(value) ?? NameLabel.Tidied(value),
        _ => value,
    };
}
