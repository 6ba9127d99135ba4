using ProNet.Search.Schema;

namespace ProNet.Search.Querying.Grammar;

/// <summary>
/// Reads the query grammar, in each of its versions. Never throws, on any input. Trees come in one canonical shape: no AND directly in an AND, no OR in an OR,
/// no group of one, no double negation; a negation alone means everything except.
/// </summary>
public static class QueryParser
{
    /// <summary>Parses a query text.</summary>
    /// <param name="text">Any text; beyond 2,000 characters, 32 levels of parentheses or 256 clauses the rest is ignored, with a diagnostic.</param>
    /// <param name="schema">Which fields exist.</param>
    /// <param name="today">What relative dates count from.</param>
    /// <param name="version">Version of the grammar that the text was written in.</param>
    /// <param name="exact">True: signs of other search engines, and operators in small letters, mean nothing.</param>
    public static ParsedQuery Parse(string text, SearchSchema schema, DateOnly today, int version = ParsedQuery.GrammarVersion, bool exact = false) =>
        Parse(text, schema, today, version, readsForeign: version >= ParsedQuery.MeantVersion && !exact, always: false);

    /// <summary>The text with its <c>and</c>, <c>or</c>, <c>not</c> read as operators, although nothing else in it is a sign of them; null where it has none.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="schema">Which fields exist.</param>
    /// <param name="today">What relative dates count from.</param>
    public static ParsedQuery? ParseWithSmallOperators(string text, SearchSchema schema, DateOnly today)
    {
        var parsed = Parse(text, schema, today, ParsedQuery.GrammarVersion, readsForeign: true, always: true);
        return parsed.Diagnostics.Any(d => d.Code == DiagnosticCode.ReadOperators) ? parsed : null;
    }

    private static ParsedQuery Parse(string text, SearchSchema schema, DateOnly today, int version, bool readsForeign, bool always)
    {
        var diagnostics = new List<Diagnostic>();
        if (text.Length > QueryLimits.Characters)
        {
            var limit = FormattableString.Invariant($"{QueryLimits.Characters}");
            var end = version >= ParsedQuery.MeantVersion ? EndOfWord(text, QueryLimits.Characters) : QueryLimits.Characters;
            diagnostics.Add(new Diagnostic(DiagnosticCode.TooComplex, end, text.Length - end, [limit]));
            text = text[..end];
        }

        var tokens = new QueryLexer(text, new FieldVocabulary(schema, version), diagnostics, readsForeign).Read();
        List<string> read = [];
        if (readsForeign)
            tokens = SmallOperators.Apply(tokens, always, out read);
        var balanced = TokenBalance.Apply(tokens, diagnostics);
        var root = new ClauseParser(text, balanced, schema, today, diagnostics, version).Parse() ?? new MatchAllNode();
        if (read.Count > 0)
            diagnostics.Add(new Diagnostic(DiagnosticCode.ReadOperators, 0, text.Length, [string.Join(", ", read), QueryPrinter.Print(root)]));
        if (IsOnlyNegative(root))
            diagnostics.Add(new Diagnostic(DiagnosticCode.OnlyNegative, 0, text.Length));
        if (diagnostics.Exists(d => d.Code == DiagnosticCode.ReadWebOperators))
            diagnostics.RemoveAll(d => d.Code == DiagnosticCode.EmptyClause);
        return new ParsedQuery(root, diagnostics.OrderBy(d => d.Start).ToValueList());
    }

    /// <summary>Where the last word that ends within the limit ends; the limit where there is no space before it.</summary>
    private static int EndOfWord(string text, int limit)
    {
        var end = limit;
        while (end > 0 && !char.IsWhiteSpace(text[end]))
            end--;
        return end == 0 ? limit : end;
    }

    private static bool IsOnlyNegative(QueryNode root) => root is NotNode || (root is AndNode and && and.Children.All(c => c is NotNode));
}
