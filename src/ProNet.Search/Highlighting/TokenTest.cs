using ProNet.Search.Analysis;

namespace ProNet.Search.Highlighting;

internal enum TokenForm
{
    Stem,
    Folded,
    Prefix,
    Fuzzy,
}

/// <summary>What one token of a text must be like.</summary>
internal readonly record struct TokenTest(TokenForm Form, string Text, int Edits = 0)
{
    public bool Accepts(in AnalyzedToken token) => Form switch
    {
        TokenForm.Stem => token.Stem == Text,
        TokenForm.Folded => token.Folded == Text,
        TokenForm.Prefix => token.Folded.StartsWith(Text, StringComparison.Ordinal),
        _ => Math.Abs(token.Folded.Length - Text.Length) <= Edits && EditDistance.Between(token.Folded, Text) <= Edits,
    };
}
