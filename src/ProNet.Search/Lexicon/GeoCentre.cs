using ProNet.Domain.Places;

namespace ProNet.Search.Lexicon;

/// <param name="Label">Name of the place for people.</param>
/// <param name="Point">Where it is.</param>
public sealed record GeoCentre(string Label, GeoPoint Point);
