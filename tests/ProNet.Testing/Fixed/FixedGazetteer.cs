using ProNet.Search;
using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;

namespace ProNet.Testing.Fixed;

/// <summary>Knows <see cref="TestPlaces"/> by slug and by either name; "Paris" is two towns.</summary>
public sealed class FixedGazetteer : IGazetteer
{
    public ValueList<GeoCentre> Find(string placeText, string language)
    {
        var wanted = TextFolding.Fold(placeText.Trim());
        return TestPlaces.All
            .Where(p => p.Point is not null && new[] { p.Slug, p.En, p.Fr }.Any(name => TextFolding.Fold(name) == wanted))
            .Select(p => new GeoCentre(language == "fr" ? p.Fr : p.En, p.Point!.Value))
            .ToValueList();
    }
}
