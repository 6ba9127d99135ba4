using ProNet.Search.Schema;

namespace ProNet.Search.Querying.Grammar;

/// <summary>
/// Reads the query grammar, version 1. Never throws, on any input. Trees come in one canonical shape: no AND directly in an AND, no OR in an OR,
/// no group of one, no double negation; a negation alone means everything except.
/// </summary>
public static class QueryParser
{
    /// <summary>Parses a query text.</summary>
    /// <param name="text">Any text; beyond 2,000 characters, 32 levels of parentheses or 256 clauses the rest is ignored, with a diagnostic.</param>
    /// <param name="schema">Which fields exist.</param>
    /// <param name="today">What relative dates count from.</param>
    public static ParsedQuery Parse(string text, SearchSchema schema, DateOnly today)
    {
        var diagnostics = new List<Diagnostic>();
        if (text.Length > QueryLimits.Characters)
        {
            var limit = FormattableString.Invariant($"{QueryLimits.Characters}");
            diagnostics.Add(new Diagnostic(DiagnosticCode.TooComplex, QueryLimits.Characters, text.Length - QueryLimits.Characters, [limit]));
            text = text[..QueryLimits.Characters];
        }

        var tokens = new QueryLexer(text, new FieldVocabulary(schema), diagnostics).Read();
        var balanced = TokenBalance.Apply(tokens, diagnostics);
        var root = new ClauseParser(text, balanced, schema, today, diagnostics).Parse() ?? new MatchAllNode();
        if (IsOnlyNegative(root))
            diagnostics.Add(new Diagnostic(DiagnosticCode.OnlyNegative, 0, text.Length));
        return new ParsedQuery(root, diagnostics.OrderBy(d => d.Start).ToValueList());
    }

    private static bool IsOnlyNegative(QueryNode root) => root is NotNode || (root is AndNode and && and.Children.All(c => c is NotNode));
}
