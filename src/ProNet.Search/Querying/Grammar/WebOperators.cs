using ProNet.Search.Analysis;

namespace ProNet.Search.Querying.Grammar;

/// <summary>
/// Operators that people write for web search engines ("X-ray" search): which site, which address, which kind of file. Here everything searched is profiles or
/// jobs, so they ask for nothing; <c>intitle:</c> asks for a title, unless for the word résumé. They are left out, and said.
/// </summary>
internal sealed class WebOperators(List<Diagnostic> diagnostics)
{
    private static readonly string[] Places = ["site", "inurl", "allinurl", "filetype", "ext", "inanchor", "allinanchor", "cache", "related", "link"];
    private static readonly string[] Titles = ["intitle", "allintitle"];
    private static readonly string[] Texts = ["intext", "allintext", "inbody"];

    /// <summary>What titles of pages say of pages that are profiles.</summary>
    private static readonly string[] Profiles = ["cv", "resume", "resumes", "vitae", "curriculum", "profile", "profil", "linkedin", "portfolio"];

    private Diagnostic? said;

    /// <summary>Reads an operator with its value, where one stands.</summary>
    /// <param name="text">The query text.</param>
    /// <param name="position">Where; afterwards behind what was read.</param>
    /// <param name="tokens">Receives what the operator means here. A NOT before one that means nothing goes.</param>
    public bool TryRead(string text, ref int position, List<Token> tokens)
    {
        var colon = position;
        while (colon < text.Length && char.IsAsciiLetter(text[colon]))
            colon++;
        if (colon == position || colon + 1 >= text.Length || text[colon] != ':' || char.IsWhiteSpace(text[colon + 1]))
            return false;
        var name = text[position..colon].ToLowerInvariant();
        var value = colon + 1;
        var end = EndOfValue(text, value);
        if (Texts.Contains(name))
        {
            Say(name, position, colon);
            position = value;
            return true;
        }

        var isTitle = Titles.Contains(name);
        if (!isTitle && !Places.Contains(name))
            return false;
        Say(name, position, colon);
        if (isTitle && !IsProfile(text[value..end]))
        {
            tokens.Add(new Token(TokenKind.Field, position, value - position, "title", TitleOf()));
            position = value;
            return true;
        }

        while (tokens is [.., { Kind: TokenKind.Not }])
            tokens.RemoveAt(tokens.Count - 1);
        position = end;
        return true;
    }

    private static FieldReference? TitleOf() => new FieldVocabulary(Schema.SearchSchemas.All[0], ParsedQuery.GrammarVersion).Find("title");

    private static bool IsProfile(string value) =>
        TextAnalysis.Analyze(value) is { Count: > 0 } words && words.TrueForAll(word => Profiles.Contains(word.Folded) || word.Folded is "or" or "ou");

    /// <summary>A word, what stands between quotes, or between parentheses.</summary>
    private static int EndOfValue(string text, int start)
    {
        var end = start;
        if (Characters.IsQuote(text[start]) || text[start] == '(')
        {
            var isGroup = text[start] == '(';
            for (end++; end < text.Length && !(isGroup ? text[end] == ')' : Characters.IsQuote(text[end]));)
                end++;
            return Math.Min(end + 1, text.Length);
        }

        while (end < text.Length && !Characters.IsSpace(text, end) && !Characters.IsParenthesis(text[end]))
            end++;
        return end;
    }

    /// <summary>One line for all of them.</summary>
    private void Say(string name, int start, int colon)
    {
        if (said is null)
        {
            diagnostics.Add(said = new Diagnostic(DiagnosticCode.ReadWebOperators, start, colon + 1 - start, [name + ":"]));
            return;
        }

        if (said.Arguments[0].Split(", ").Contains(name + ":"))
            return;
        var more = said with { Arguments = [$"{said.Arguments[0]}, {name}:"] };
        diagnostics[diagnostics.IndexOf(said)] = more;
        said = more;
    }
}
