using System.Globalization;
using ProNet.Search.Schema;

namespace ProNet.Search.Querying.Grammar;

/// <summary>Prints single clauses: words, phrases, prefixes, ranges, places.</summary>
internal sealed class ClauseWriter(bool french)
{
    /// <param name="node">A leaf.</param>
    /// <param name="ambient">The field that already stands before the group, or null.</param>
    public string Write(QueryNode node, string? ambient) => node switch
    {
        WordNode word => Word(word, Prefixed(word.Field, ambient)),
        FuzzyNode fuzzy => Prefixed(fuzzy.Field, ambient) + Word(fuzzy.Text),
        PrefixNode prefix => Prefixed(prefix.Field, ambient) + prefix.Text + "*",
        PhraseNode phrase => Prefixed(phrase.Field, ambient) + Quoted(phrase.Text),
        RangeNode range => Prefixed(range.Field, null) + (french && IsDate(range.Field) ? FrenchAges(range.Written) : range.Written),
        NearNode near => Near(near),
        _ => "",
    };

    public string FieldName(string field) => french ? Find(field)?.NameFr ?? field : field;

    private string Prefixed(string? field, string? ambient) => field is null || field == ambient ? "" : FieldName(field) + ":";

    private string Near(NearNode near)
    {
        var km = near.Km.ToString("0.###", CultureInfo.InvariantCulture);
        var remote = near.OrRemote ? (french ? " télétravail" : " remote") : "";
        return $"{(french ? "près" : "near")}:{Quoted(near.PlaceText)} {km}km{remote}";
    }

    /// <summary>A word that could be read as an operator in small letters stands between parentheses, where it cannot.</summary>
    private static string Word(WordNode word, string field) => field.Length == 0 && SmallOperators.Kind(word.Text) is not null ? $"({word.Text})" : field + Word(word.Text);

    /// <summary>A word as it stands, where the lexer reads it back as that word; otherwise between quotes. Which schema does not matter: each knows the fields of all.</summary>
    private static string Word(string text)
    {
        if (text.All(char.IsLetterOrDigit) && text.Length > 0 && Operators.Read(text) is null)
            return text;
        var tokens = new QueryLexer(text, new FieldVocabulary(SearchSchemas.All[0], ParsedQuery.GrammarVersion), []).Read();
        return tokens is [{ Kind: TokenKind.Word } token] && token.Text == text ? text : Quoted(text);
    }

    private static string Quoted(string text)
    {
        if (!text.Any(Characters.IsDoubleQuote))
            return $"\"{text}\"";
        return $"«{text.Replace('»', ' ')}»";
    }

    private static string FrenchAges(string written) => string.Concat(written.Select(AgeUnits.French));

    private static bool IsDate(string field) => Find(field)?.Unit == RangeUnit.Date;

    private static QueryField? Find(string name) => SearchSchemas.All.Select(s => s.QueryField(name)).FirstOrDefault(f => f is not null);
}
