namespace ProNet.Search.Documents;

/// <param name="Slug">Slug of the occupation, the facet value.</param>
/// <param name="En">English label.</param>
/// <param name="Fr">French label.</param>
/// <param name="Current">For people: what they are now, rather than what they once were.</param>
public sealed record OccupationLabel(string Slug, string En, string Fr, bool Current);
