namespace ProNet.Search.Responses;

/// <param name="Kind">What would be removed.</param>
/// <param name="Name">The facet name, or for a clause its printed form.</param>
/// <param name="Value">The facet value (with a leading <c>-</c> when excluded); empty for ranges, places and clauses.</param>
/// <param name="More">How many more hits its removal gives; never negative.</param>
public sealed record Relaxation(RelaxationKind Kind, string Name, string Value, long More);
