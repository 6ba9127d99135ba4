using ProNet.Search.Querying;

namespace ProNet.Search.Highlighting;

/// <summary>Where the leaves of a query stand in one document.</summary>
/// <param name="Values">By field in schema order and by value; of nested clauses only what stands in entries that match.</param>
/// <param name="Nested">Nested clauses that match an entry.</param>
internal sealed record DocumentEvidence(List<ValueEvidence> Values, HashSet<NestedNode> Nested);
