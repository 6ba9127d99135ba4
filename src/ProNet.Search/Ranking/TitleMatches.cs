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
            for (var i = 0; i + 1 < stems.Count; i++)
                groups.Add(titles.ConvertAll(title => new TitleMatch(title, [stems[i], stems[i + 1]], Whole: false, FieldWeights.InOrder(title.Tier))));
        }

        return groups;
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
