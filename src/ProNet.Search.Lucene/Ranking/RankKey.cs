using System.Globalization;
using ProNet.Search.Responses;

namespace ProNet.Search.Lucene.Ranking;

/// <summary>
/// The place of a hit in a list: smaller comes first. It is also what a cursor holds, so that the next page begins after a key and not after
/// a number of hits.
/// </summary>
/// <param name="First">Minus score, minus day, metres; 0 when the text decides.</param>
/// <param name="Second">Minus day where the score decides first; otherwise 0.</param>
/// <param name="Text">Folded name; empty when numbers decide.</param>
/// <param name="Id">Subject id.</param>
internal readonly record struct RankKey(double First, double Second, string Text, long Id)
{
    public static readonly Comparer<RankKey> LastToFirst = Comparer<RankKey>.Create((a, b) => Compare(b, a));

    public static int Compare(RankKey a, RankKey b)
    {
        var order = a.First.CompareTo(b.First);
        if (order == 0)
            order = a.Second.CompareTo(b.Second);
        if (order == 0)
            order = string.CompareOrdinal(a.Text, b.Text);
        return order != 0 ? order : a.Id.CompareTo(b.Id);
    }

    /// <param name="statistics">Number of the <see cref="ScoreStatistics"/> that the score was made of.</param>
    public SearchCursor ToCursor(long statistics) => new(string.Create(CultureInfo.InvariantCulture, $"{First:R}|{Second:R}|{statistics}|{Text}"), Id);

    /// <summary>The statistics that a cursor names, or null.</summary>
    public static long? StatisticsOf(SearchCursor? cursor) =>
        cursor?.Key.Split('|', 4) is [_, _, var number, _] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : null;

    /// <summary>Reads <see cref="ToCursor"/> back; null when it is not one of ours.</summary>
    public static RankKey? FromCursor(SearchCursor cursor)
    {
        var parts = cursor.Key.Split('|', 4);
        return parts.Length == 4
            && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var first)
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var second)
                ? new RankKey(first, second, parts[3], cursor.Id)
                : null;
    }
}
