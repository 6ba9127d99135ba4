using ProNet.Search.Analysis;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Search.Ranking;

/// <summary>
/// What titles add to the score of a document beyond its words: a title that is the query comes first of all, one that is a part of it next, and words that follow each other
/// in a title as in the query beat the same words scattered over fields (sequential dependence: Metzler and Croft 2005).
/// </summary>
public static class TitleMatches
{
    /// <summary>Words of a run that are looked at: no title that somebody types is longer.</summary>
    private const int MostWords = 8;

    /// <summary>Groups of ways; of a group the best that a document has counts, and groups add up. Empty where titles are not asked for.</summary>
    /// <param name="schema">Schema of the documents.</param>
    /// <param name="query">The tree that is run.</param>
    public static IReadOnlyList<IReadOnlyList<TitleMatch>> Of(SearchSchema schema, QueryNode query)
    {
        var groups = new List<IReadOnlyList<TitleMatch>>();
        foreach (var run in WordRun.Of(query))
        {
            var titles = schema.TextFieldsOf(run.Field).Where(f => f.IsTitle).ToList();
            if (titles.Count == 0)
                continue;
            var stems = run.Stems.Take(MostWords).ToList();
            groups.Add([.. Whole(titles, stems, run.IsAll && stems.Count == run.Stems.Count)]);
            groups.AddRange(InOrder(titles, stems));
        }

        return groups;
    }

    /// <summary>
    /// Each word with the next one, and the little words that stand between: for "chef de projet" a "chef de cuisine" has nothing in order, and a "chef de projet" as much as for
    /// each of its words to follow the one before.
    /// </summary>
    private static IEnumerable<IReadOnlyList<TitleMatch>> InOrder(List<TextField> titles, List<string> stems)
    {
        var last = -1;
        for (var i = 0; i < stems.Count; i++)
        {
            if (LittleWords.Has(stems[i]))
                continue;
            if (last >= 0)
            {
                var part = stems.GetRange(last, i - last + 1).ToValueList();
                var steps = i - last;
                yield return titles.ConvertAll(title => new TitleMatch(title, part, Whole: false, steps * FieldWeights.InOrder(title.Tier)));
            }

            last = i;
        }
    }

    private static IEnumerable<TitleMatch> Whole(List<TextField> titles, List<string> stems, bool isAll)
    {
        for (var length = stems.Count; length > 0; length--)
        {
            var weight = isAll && length == stems.Count ? FieldWeights.WholeQuery : FieldWeights.WholeTitlePerWord * length;
            for (var from = 0; from + length <= stems.Count; from++)
            {
                foreach (var title in titles)
                    yield return new TitleMatch(title, stems.GetRange(from, length).ToValueList(), Whole: true, weight * FieldWeights.Whole(title.Tier));
            }
        }
    }
}
