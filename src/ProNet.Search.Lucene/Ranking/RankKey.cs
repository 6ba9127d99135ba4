using System.Globalization;
using ProNet.Search.Requests;

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

    public SearchCursor ToCursor() => new(string.Create(CultureInfo.InvariantCulture, $"{First:R}|{Second:R}|{Text}"), Id);

    /// <summary>Reads <see cref="ToCursor"/> back; null when it is not one of ours.</summary>
    public static RankKey? FromCursor(SearchCursor cursor)
    {
        var parts = cursor.Key.Split('|', 3);
        return parts.Length == 3
            && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var first)
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var second)
                ? new RankKey(first, second, parts[2], cursor.Id)
                : null;
    }
}
