using ProNet.Domain.Places;
using ProNet.Domain.Skills;
using ProNet.Search.Documents;

namespace ProNet.Testing.Builders;

/// <summary>Store entities of the parts that documents hold by value.</summary>
internal static class StoreParts
{
    public static Location Location(PlaceEntry? place) => new() { Text = place?.Text ?? "", Place = place?.Point is null ? null : Town(place) };

    public static SkillConcept Concept(SkillLabel skill) =>
        new() { Slug = skill.Slug, Source = "test", ExternalId = skill.Slug, LabelEn = skill.En, LabelFr = skill.Fr };

    private static Place Town(PlaceEntry place) => new()
    {
        Slug = place.Slug,
        Source = "test",
        ExternalId = place.Slug,
        NameEn = place.En,
        NameFr = place.Fr,
        CountryCode = place.CountryCode,
        Latitude = place.Point!.Value.Latitude,
        Longitude = place.Point!.Value.Longitude,
    };
}
