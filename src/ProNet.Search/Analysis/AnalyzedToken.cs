namespace ProNet.Search.Analysis;

/// <summary>A word of a text. Consecutive tokens stand at consecutive positions.</summary>
/// <param name="Folded">Lower case without accents: for prefixes, fuzzy matching and exact forms.</param>
/// <param name="Stem">The form that inflections, plurals, and feminine and masculine titles share.</param>
/// <param name="Form">The stem and whether the word is in the plural, so that feminine and masculine titles are one form and one and several of a thing are two.</param>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Length in the text.</param>
public readonly record struct AnalyzedToken(string Folded, string Stem, string Form, int Start, int Length);
