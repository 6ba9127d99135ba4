using ProNet.Search;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Responses;

namespace ProNet.Application.Searching;

/// <summary>
/// Lets words that look misspelt match close spellings, when the strict query found too little. Only words that no document has, or that have a
/// better-known spelling, are relaxed: the others were meant as written.
/// </summary>
internal static class FuzzyFallback
{
    /// <summary>Words that are relaxed, the likeliest first: each looks through its neighbourhood in every field.</summary>
    private const int MostWords = 8;

    private const int ShortestWord = 4;
    private const int TwoEditsFrom = 8;

    /// <summary>The words to relax; empty when nothing looks misspelt.</summary>
    public static ValueList<string> Words(SearchResponse strict) => strict.Corrections.Select(c => c.Word)
        .Concat(strict.Diagnostics.Where(d => d.Code == DiagnosticCode.UnknownTerm && !d.Arguments.IsEmpty).Select(d => d.Arguments[0]))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Where(w => w.Length >= ShortestWord && w.All(char.IsLetter))
        .Take(MostWords)
        .ToValueList();

    /// <param name="node">As written.</param>
    /// <param name="words">The words to relax.</param>
    /// <param name="corrections">What may have been meant, the likeliest of each word first.</param>
    public static QueryNode Relax(QueryNode node, ValueList<string> words, ValueList<SpellingCorrection> corrections) => node switch
    {
        WordNode word when words.Contains(word.Text, StringComparer.OrdinalIgnoreCase) =>
            new FuzzyNode(word.Text, word.Text.Length >= TwoEditsFrom ? 2 : 1, word.Field, corrections.FirstOrDefault(c => c.Word == word.Text)?.Suggestion),
        AndNode and => new AndNode(and.Children.Select(c => Relax(c, words, corrections)).ToValueList()),
        OrNode or => new OrNode(or.Children.Select(c => Relax(c, words, corrections)).ToValueList()),
        NestedNode nested => nested with { Child = Relax(nested.Child, words, corrections) },
        // What must not match is never widened: that would hide hits.
        _ => node,
    };

    /// <summary>As if what was probably meant had been written: what a search is about, where it is not which spellings match.</summary>
    /// <param name="node">As parsed.</param>
    /// <param name="words">The words that were relaxed.</param>
    /// <param name="corrections">What may have been meant, the likeliest of each word first.</param>
    public static QueryNode AsMeant(QueryNode node, ValueList<string> words, ValueList<SpellingCorrection> corrections) => node switch
    {
        WordNode word when words.Contains(word.Text, StringComparer.OrdinalIgnoreCase) && corrections.FirstOrDefault(c => c.Word == word.Text) is { } correction => word with { Text = correction.Suggestion },
        AndNode and => new AndNode(and.Children.Select(c => AsMeant(c, words, corrections)).ToValueList()),
        OrNode or => new OrNode(or.Children.Select(c => AsMeant(c, words, corrections)).ToValueList()),
        NestedNode nested => nested with { Child = AsMeant(nested.Child, words, corrections) },
        _ => node,
    };

    /// <summary>The answer to a relaxed query with its clauses named as they were written, so that chips, reasons and offers speak of the person's words.</summary>
    public static SearchResponse AsWritten(SearchResponse response, QueryNode relaxed, QueryNode written)
    {
        var names = QueryClauses.Of(relaxed).Zip(QueryClauses.Of(written))
            .GroupBy(pair => QueryPrinter.Print(pair.First), pair => QueryPrinter.Print(pair.Second), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return response with
        {
            Hits = response.Hits.Select(h => h with { Why = h.Why.Select(m => m with { Clause = names.GetValueOrDefault(m.Clause, m.Clause) }).ToValueList() }).ToValueList(),
            Relaxations = response.Relaxations.Select(r => r.Kind == RelaxationKind.Clause ? r with { Name = names.GetValueOrDefault(r.Name, r.Name) } : r).ToValueList(),
        };
    }
}
