namespace ProNet.Search.Querying.Grammar;

/// <summary>
/// Makes parentheses pair up and cuts what is beyond the limits, so that the parser's recursion is bounded and it never meets a stray closing
/// parenthesis. An opening one without partner closes at the end.
/// </summary>
internal static class TokenBalance
{
    public static List<Token> Apply(List<Token> tokens, List<Diagnostic> diagnostics)
    {
        var balanced = new List<Token>(tokens.Count);
        var open = new Stack<Token>();
        var clauses = 0;
        foreach (var token in tokens)
        {
            clauses += token.IsLeaf ? 1 : 0;
            if (clauses > QueryLimits.Clauses || (token.Kind == TokenKind.Open && open.Count == QueryLimits.Depth))
            {
                var limit = clauses > QueryLimits.Clauses ? QueryLimits.Clauses : QueryLimits.Depth;
                var end = tokens[^1].End;
                diagnostics.Add(new Diagnostic(DiagnosticCode.TooComplex, token.Start, end - token.Start, [FormattableString.Invariant($"{limit}")]));
                return balanced;
            }

            if (token.Kind == TokenKind.Open)
                open.Push(token);
            if (token.Kind == TokenKind.Close && !open.TryPop(out _))
                diagnostics.Add(new Diagnostic(DiagnosticCode.UnbalancedParenthesis, token.Start, token.Length));
            else
                balanced.Add(token);
        }

        foreach (var unclosed in open)
            diagnostics.Add(new Diagnostic(DiagnosticCode.UnbalancedParenthesis, unclosed.Start, unclosed.Length));
        return balanced;
    }
}
