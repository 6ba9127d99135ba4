namespace ProNet.Search.Highlighting;

/// <summary>A place of a text where a leaf of the query matched.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Leaf">Index of the leaf.</param>
/// <param name="Clause">Index of the leaf's clause.</param>
/// <param name="Spelling">The added spelling found; null where the words stand as written.</param>
internal readonly record struct Occurrence(int Start, int End, int Leaf, int Clause, string? Spelling);
