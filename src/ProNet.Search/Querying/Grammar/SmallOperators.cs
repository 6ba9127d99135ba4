namespace ProNet.Search.Querying.Grammar;

/// <summary>
/// Operators in small letters, as they stand in strings that people bring from other tools. They are ordinary words of French and English as well, so they count
/// only between clauses, and only where the text shows that it is such a string (quotes, parentheses, other operators, fields), or where somebody asks how it would
/// read if it were.
/// </summary>
internal static class SmallOperators
{
    /// <summary>The tokens with words read as operators; the same list when there is nothing to read.</summary>
    /// <param name="tokens">As the lexer made them.</param>
    /// <param name="always">True: without a sign as well.</param>
    /// <param name="read">The words that were read as operators, each once.</param>
    public static List<Token> Apply(List<Token> tokens, bool always, out List<string> read)
    {
        read = [];
        if (!always && !tokens.Exists(IsSign))
            return tokens;
        var changed = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Word && Kind(token.Text) is { } kind && StandsBetween(changed, tokens, i, kind))
            {
                if (!read.Contains(token.Text))
                    read.Add(token.Text);
                changed.Add(token with { Kind = kind });
            }
            else
            {
                changed.Add(token);
            }
        }

        return read.Count == 0 ? tokens : changed;
    }

    private static bool IsSign(Token token) => token.Kind is TokenKind.Phrase or TokenKind.Open or TokenKind.And or TokenKind.Or or TokenKind.Not or TokenKind.Field;

    /// <summary>The operator that a word would be; null when it is none.</summary>
    public static TokenKind? Kind(string word) => word switch
    {
        "and" or "et" or "And" or "Et" => TokenKind.And,
        "or" or "ou" or "Or" or "Ou" => TokenKind.Or,
        "not" or "sauf" or "Not" or "Sauf" => TokenKind.Not,
        _ => null,
    };

    /// <summary>A clause ends before it, and one begins behind it; NOT may begin the text, or follow another operator.</summary>
    private static bool StandsBetween(List<Token> before, List<Token> tokens, int at, TokenKind kind)
    {
        var isAfterClause = before is [.., var last] && (last.IsLeaf || last.Kind == TokenKind.Close);
        var isAfterOperator = before.Count == 0 || before[^1].Kind is TokenKind.And or TokenKind.Or or TokenKind.Open;
        var next = at + 1 < tokens.Count ? tokens[at + 1] : default;
        var isBeforeClause = at + 1 < tokens.Count && (next.IsLeaf || next.Kind is TokenKind.Open or TokenKind.Field or TokenKind.Not);
        return isBeforeClause && (isAfterClause || (kind == TokenKind.Not && isAfterOperator));
    }
}
