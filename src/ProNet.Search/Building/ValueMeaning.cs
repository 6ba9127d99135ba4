namespace ProNet.Search.Building;

/// <summary>What a name means in one schema.</summary>
/// <param name="Field">Query field whose codes the values are; empty for none.</param>
/// <param name="Values">Codes.</param>
/// <param name="Spellings">Words that mean the same.</param>
internal sealed record ValueMeaning(string Field, ValueList<string> Values, ValueList<string> Spellings);
