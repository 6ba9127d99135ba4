using ProNet.Search.Querying;

namespace ProNet.Search.Highlighting;

/// <param name="Node">A node that looks for text: word, phrase, prefix, fuzzy word, or the added spellings of a skill.</param>
/// <param name="Clause">Index of the clause it belongs to.</param>
/// <param name="Positive">False below a NOT: such words are never evidence.</param>
/// <param name="Run">The run of words it belongs to, which count only together (<c>machine learning</c> read as a skill); null when none.</param>
/// <param name="Nested">The clause of whose entries it must be a part; null when none.</param>
internal sealed record QueryLeaf(QueryNode Node, int Clause, bool Positive, AndNode? Run, NestedNode? Nested);
