using ProNet.Domain.Places;

namespace ProNet.Imports.Demo.Library;

/// <param name="Place">The town.</param>
/// <param name="Language">The language most people work in there.</param>
internal sealed record DemoPlace(Place Place, string Language)
{
    public string Name(string language) => language == "fr" ? Place.NameFr : Place.NameEn;
}
