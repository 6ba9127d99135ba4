namespace ProNet.Search.Querying.Grammar;

/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset in the query text.</param>
/// <param name="Length">Length in the query text, quotes and asterisk included.</param>
/// <param name="Text">The word, the words between the quotes, or the field name as written; empty for symbols.</param>
/// <param name="Field">For <see cref="TokenKind.Field"/>: which one.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, string Text = "", FieldReference? Field = null)
{
    public int End => Start + Length;

    /// <summary>True for what can stand on its own as a clause: words, phrases, prefixes.</summary>
    public bool IsLeaf => Kind is TokenKind.Word or TokenKind.Prefix or TokenKind.Phrase;
}
