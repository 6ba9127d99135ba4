using ProNet.Search.Analysis;
using ProNet.Search.Querying;

namespace ProNet.Search.Ranking;

/// <summary>Words of a query that were written one after the other and are asked of the same fields.</summary>
/// <param name="Field">As in <see cref="WordNode.Field"/>.</param>
/// <param name="Stems">The words.</param>
/// <param name="IsAll">True when the query asks for no other words.</param>
internal sealed record WordRun(string? Field, List<string> Stems, bool IsAll)
{
    /// <summary>The runs of a query; each branch of an outermost OR is a query.</summary>
    public static IEnumerable<WordRun> Of(QueryNode query) => query is OrNode or ? or.Children.SelectMany(OfAll) : OfAll(query);

    private static IEnumerable<WordRun> OfAll(QueryNode query)
    {
        var runs = new List<(string? Field, List<string> Stems)>();
        var broken = true;
        var others = false;
        foreach (var node in Flat(query))
        {
            // What limits the answer is no part of what was said.
            if (node is NotNode or RangeNode or NearNode or MatchAllNode)
                continue;
            if (WordOf(node) is not var (text, field))
            {
                (broken, others) = (true, true);
                continue;
            }

            if (broken || runs[^1].Field != field)
                runs.Add((field, []));
            runs[^1].Stems.AddRange(TextAnalysis.Analyze(text).Select(t => t.Stem));
            broken = false;
        }

        return runs.Where(r => r.Stems.Count > 0).Select(r => new WordRun(r.Field, r.Stems, !others && runs.Count == 1));
    }

    private static IEnumerable<QueryNode> Flat(QueryNode node) => node switch
    {
        AndNode and => and.Children.SelectMany(Flat),
        ConceptNode concept => Flat(concept.Written),
        _ => [node],
    };

    private static (string Text, string? Field)? WordOf(QueryNode node) => node switch
    {
        WordNode word => (word.Text, word.Field),
        PhraseNode phrase => (phrase.Text, phrase.Field),
        FuzzyNode { Meant: { } meant } fuzzy => (meant, fuzzy.Field),
        _ => null,
    };
}
