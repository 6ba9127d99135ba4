namespace ProNet.Application.Findability;

/// <summary>A fact that alone keeps somebody out of searches that ask for everything else that the profile says.</summary>
/// <param name="Facet">The filter that it is a value of, such as <c>skill</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="Searches">Searches that it would be enough for.</param>
/// <param name="People">Who asked these, each once; never fewer than five.</param>
public sealed record MissingFact(string Facet, string Value, int Searches, int People);
