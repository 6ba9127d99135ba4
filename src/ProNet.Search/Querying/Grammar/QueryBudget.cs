using ProNet.Search.Analysis;

namespace ProNet.Search.Querying.Grammar;

/// <summary>
/// What one query may cost, by kind of clause, while it is read: the first clauses are kept, what goes beyond is left out. Generous to people, who write a few of
/// each, and mean to whoever writes two thousand characters of the dearest kind.
/// </summary>
internal sealed class QueryBudget
{
    private const string Inside = "entry";

    /// <summary>What is counted, as it stands in diagnostics, and how many one query may have.</summary>
    private static readonly Dictionary<string, int> Limits = new()
    {
        // Each looks through all terms that begin so, in every field, and through the documents of each of them.
        ["prefix"] = 24,

        // Words of one phrase: an engine reads the positions of all of them side by side.
        ["phrase"] = 64,

        // Words of all phrases after analysis: l'ingénieur-conseil is one of two words. Single words are as many as there are clauses.
        ["phrases"] = 256,

        // Each measures the distance to every document, as often as the gazetteer knows places of that name.
        ["place"] = 8,

        // Words inside entries: engines read every position at which they stand.
        [Inside] = 48,
    };

    private readonly Dictionary<string, int> spent = [];

    /// <summary>Takes what a leaf costs.</summary>
    /// <param name="leaf">The leaf.</param>
    /// <param name="inside">Whether it stands inside an entry such as <c>position:(…)</c>.</param>
    /// <returns>What there is too much of, with its limit; null when the leaf is within the budget.</returns>
    public (string What, int Limit)? Take(QueryNode leaf, bool inside)
    {
        var words = Words(leaf);
        if (words > Limits["phrase"])
            return ("phrase", Limits["phrase"]);
        return Take("phrases", words > 1 ? words : 0) ?? Take("prefix", leaf is PrefixNode ? 1 : 0) ?? Take("place", leaf is NearNode ? 1 : 0) ?? Take(Inside, inside ? words : 0);
    }

    private (string What, int Limit)? Take(string what, int count)
    {
        var total = spent.GetValueOrDefault(what) + count;
        if (total > Limits[what])
            return (what, Limits[what]);
        spent[what] = total;
        return null;
    }

    private static int Words(QueryNode leaf) => leaf switch
    {
        WordNode word => TextAnalysis.Analyze(word.Text).Count,
        PhraseNode phrase => TextAnalysis.Analyze(phrase.Text).Count,
        PrefixNode prefix => TextAnalysis.Analyze(prefix.Text).Count,
        _ => 0,
    };
}
