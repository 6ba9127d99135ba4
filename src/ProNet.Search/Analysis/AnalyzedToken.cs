namespace ProNet.Search.Analysis;

/// <summary>A word of a text. Consecutive tokens stand at consecutive positions.</summary>
/// <param name="Folded">Lower case without accents: for prefixes, fuzzy matching and exact forms.</param>
/// <param name="Stem">The form that inflections, plurals, and feminine and masculine titles share.</param>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Length in the text.</param>
public readonly record struct AnalyzedToken(string Folded, string Stem, int Start, int Length);
