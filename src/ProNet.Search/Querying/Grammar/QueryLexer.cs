using ProNet.Search.Analysis;

namespace ProNet.Search.Querying.Grammar;

/// <summary>
/// Cuts a query text into tokens. White space only separates; everything that cannot be part of a clause is left out here, so that the parser
/// never meets it.
/// </summary>
/// <param name="text">The query text.</param>
/// <param name="fields">What may stand before a colon.</param>
/// <param name="diagnostics">Receives what there is to say.</param>
/// <param name="readsForeign">Whether the signs of other search engines mean what they mean there: <c>!word</c>, <c>"…"~5</c>, <c>site:</c>.</param>
internal sealed class QueryLexer(string text, FieldVocabulary fields, List<Diagnostic> diagnostics, bool readsForeign = false)
{
    private readonly List<Token> tokens = [];
    private readonly WebOperators web = new(diagnostics);
    private int position;

    public List<Token> Read()
    {
        while (position < text.Length)
            ReadNext();
        return tokens;
    }

    private void ReadNext()
    {
        var c = text[position];
        if (Characters.IsParenthesis(c))
            Take(c == '(' ? TokenKind.Open : TokenKind.Close, 1);
        else if (Characters.IsQuote(c))
            ReadPhrase();
        else if (Characters.IsSymbol(c))
            ReadSymbol();
        else if (Characters.IsMinus(c))
            ReadMinus();
        else if (readsForeign && c == '!' && CanNegate(position + 1))
            ReadExclamation();
        else if (Characters.IsSpace(text, position) || Characters.IsIgnoredBefore(c))
            position++;
        else if (!(readsForeign && web.TryRead(text, ref position, tokens)) && !TryReadField())
            ReadWord();
    }

    private void Take(TokenKind kind, int length)
    {
        tokens.Add(new Token(kind, position, length));
        position += length;
    }

    private void ReadPhrase()
    {
        var start = position++;
        if (text[start] == '»')
        {
            diagnostics.Add(new Diagnostic(DiagnosticCode.UnbalancedQuote, start, 1));
            return;
        }

        var guillemets = text[start] == '«';
        while (position < text.Length && !(guillemets ? text[position] == '»' : Characters.IsDoubleQuote(text[position])))
            position++;
        if (position == text.Length)
            diagnostics.Add(new Diagnostic(DiagnosticCode.UnbalancedQuote, start, 1));
        var words = Characters.CollapseSpaces(text, start + 1, position);
        position = Math.Min(position + 1, text.Length);
        if (!readsForeign || !TryReadDistance(start, words))
            tokens.Add(new Token(TokenKind.Phrase, start, position - start, words));
    }

    /// <summary>Behind a phrase, <c>~5</c> asks that its words stand near each other. We ask for the words, and rank what has them together first.</summary>
    private bool TryReadDistance(int start, string words)
    {
        var end = position + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (position >= text.Length || text[position] != '~' || end == position + 1)
            return false;
        position = end;
        tokens.Add(new Token(TokenKind.Open, start, 1));
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            tokens.Add(new Token(TokenKind.Word, start, end - start, word));
        tokens.Add(new Token(TokenKind.Close, end - 1, 1));
        diagnostics.Add(new Diagnostic(DiagnosticCode.ReadNearWords, start, end - start, [words]));
        return true;
    }

    /// <summary>An exclamation mark negates where a minus would.</summary>
    private bool CanNegate(int after)
    {
        var canBegin = position == 0 || Characters.IsSpace(text, position - 1) || IsBeforeClause(text[position - 1]);
        return canBegin && after < text.Length && (char.IsLetterOrDigit(text[after]) || Characters.IsQuote(text[after]) || text[after] == '(');
    }

    private void ReadExclamation()
    {
        var end = position + 1;
        while (end < text.Length && !Characters.IsSpace(text, end))
            end++;
        diagnostics.Add(new Diagnostic(DiagnosticCode.ReadExclamation, position, end - position, [text[(position + 1)..end]]));
        Take(TokenKind.Not, 1);
    }

    private void ReadSymbol()
    {
        var length = 1;
        while (position + length < text.Length && text[position + length] == text[position])
            length++;
        Take(text[position] == '|' ? TokenKind.Or : TokenKind.And, length);
    }

    /// <summary>A minus excludes where a clause could begin before it and one does begin after it; elsewhere it is a dash.</summary>
    private void ReadMinus()
    {
        var canBegin = position == 0 || Characters.IsSpace(text, position - 1) || IsBeforeClause(text[position - 1]);
        var after = position;
        while (after < text.Length && Characters.IsMinus(text[after]))
            after++;
        var negates = canBegin && after < text.Length && text[after] is not ')' and not '»' && !Characters.IsSymbol(text[after])
            && !Characters.IsSpace(text, after) && !Characters.IsIgnoredBefore(text[after]);
        while (negates && position < after)
            Take(TokenKind.Not, 1);
        position = after;
    }

    private static bool IsBeforeClause(char c) => c is '(' or ':' || Characters.IsSymbol(c);

    private bool TryReadField()
    {
        var nameEnd = position;
        while (nameEnd < text.Length && Characters.IsFieldNamePart(text[nameEnd]))
            nameEnd++;
        var colon = nameEnd;
        while (colon < text.Length && char.IsWhiteSpace(text[colon]))
            colon++;
        if (nameEnd - position < 2 || text[nameEnd - 1] is '-' or '_' || colon == text.Length || text[colon] != ':' || IsAddressOrScope(colon + 1))
            return false;
        var name = text[position..nameEnd];
        var field = fields.Find(name);

        // French puts a space before the colon; only names that are fields may have one, so that ordinary text keeps its colons.
        if (Operators.Read(name) is not null || (colon > nameEnd && field is null or { Foreign: true }))
            return false;
        tokens.Add(new Token(field is null ? TokenKind.Word : TokenKind.Field, position, colon + 1 - position, name, field));
        if (field is null)
            diagnostics.Add(new Diagnostic(DiagnosticCode.UnknownField, position, nameEnd - position, WithNearest(name)));
        position = colon + 1;
        return true;
    }

    private ValueList<string> WithNearest(string name) => fields.Nearest(name) is { } nearest ? [name, nearest] : [name];

    /// <summary><c>https://…</c> and <c>std::vector</c> are words.</summary>
    private bool IsAddressOrScope(int afterColon) =>
        text.AsSpan(afterColon).StartsWith("//", StringComparison.Ordinal) || text.AsSpan(afterColon).StartsWith(":", StringComparison.Ordinal);

    private void ReadWord()
    {
        var start = position;
        while (position < text.Length && !Characters.IsSpace(text, position) && !Characters.IsParenthesis(text[position])
            && !Characters.IsQuote(text[position]))
        {
            position++;
        }

        var end = position;
        // The parentheses of "chargé(e)" and "chargé (e)" belong to the word.
        if (position < text.Length && InclusiveEndings.End(text, start, position) is var after && after > position)
        {
            position = after;
            AddWord(start, end, starred: false);
            return;
        }

        var starred = false;
        while (end > start + 1 && (text[end - 1] == '*' || Characters.IsIgnoredAfter(text[end - 1]) || Characters.IsSymbol(text[end - 1])))
        {
            end--;
            starred |= text[end] == '*';
            if (Characters.IsSymbol(text[end]))
                (position, starred) = (end, false);
        }

        // Nothing but signs: whole, so that whoever reports it quotes what was written.
        if (Characters.CountLettersAndDigits(text[start..end]) == 0)
            tokens.Add(new Token(TokenKind.Word, start, position - start, text[start..position]));
        else
            AddWord(start, end, starred);
    }

    private void AddWord(int start, int end, bool starred)
    {
        var word = text[start..end];
        if (!starred)
        {
            tokens.Add(new Token(Operators.Read(word) ?? TokenKind.Word, start, end - start, word));
            return;
        }

        var isPrefix = Characters.CountLettersAndDigits(word) >= QueryLimits.PrefixLetters;
        if (!isPrefix)
            diagnostics.Add(new Diagnostic(DiagnosticCode.PrefixTooShort, start, end - start + 1, [word]));
        tokens.Add(new Token(isPrefix ? TokenKind.Prefix : TokenKind.Word, start, end - start + 1, word));
    }
}
