using ProNet.Search.Lexicon;

namespace ProNet.Testing.Fixed;

/// <summary>Names the skills and places of the tests; every other value is its own label.</summary>
public sealed class FixedFacetLabels : IFacetLabels
{
    public string Label(string facet, string value, string language) => facet switch
    {
        "skill" or "required-skill" or "nice-skill" => TestSkills.All.FirstOrDefault(s => s.Slug == value)?.Label(language) ?? value,
        "occupation" => TestOccupations.All.FirstOrDefault(o => o.Slug == value)?.Label(language) ?? value,
        "place" => TestPlaces.All.FirstOrDefault(p => p.Slug == value) is { } place ? (language == "fr" ? place.Fr : place.En) : value,
        _ => value,
    };
}
