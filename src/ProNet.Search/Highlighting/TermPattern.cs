namespace ProNet.Search.Highlighting;

/// <summary>Tokens that a leaf of the query looks for, next to each other and in order.</summary>
/// <param name="Leaf">Index of the leaf.</param>
/// <param name="Fields">Bit set of the text fields it looks into, by their order in the schema.</param>
/// <param name="Tests">One per token; at least one.</param>
/// <param name="Spelling">The added spelling that this pattern stands for; null for the words as written.</param>
internal sealed record TermPattern(int Leaf, ulong Fields, TokenTest[] Tests, string? Spelling);
