using System.Buffers.Text;
using ProNet.Search.Responses;

namespace ProNet.Application.Ranking;

/// <summary>
/// A place in a ranked list: whom of the window the next page shows, in their order, and where the engine goes on behind the window. The order travels with the reader, so that pages neither repeat nor skip anybody
/// though a model was replaced or somebody moved meanwhile, and nothing is kept for it here.
/// </summary>
/// <param name="Rest">Ids of the window not shown yet.</param>
/// <param name="Behind">The last hit of the window in the engine's order; null where nothing follows it.</param>
internal sealed record RankedCursor(IReadOnlyList<long> Rest, SearchCursor? Behind)
{
    private const char Mark = '~';

    /// <summary>As the address of a page holds it: the ids as varints, then the cursor of the engine.</summary>
    public SearchCursor Encode()
    {
        var bytes = new List<byte>(Rest.Count * 3);
        foreach (var id in Rest)
        {
            var left = (ulong)id;
            for (; left >= 0x80; left >>= 7)
                bytes.Add((byte)(left | 0x80));
            bytes.Add((byte)left);
        }

        return new SearchCursor($"{Mark}{Base64Url.EncodeToString([.. bytes])}{Mark}{Behind?.Key}", Behind?.Id ?? 0);
    }

    /// <returns>Null for a cursor of the engine alone; what was made up reads as the first page of nobody.</returns>
    public static RankedCursor? TryRead(SearchCursor? cursor)
    {
        if (cursor?.Key is not [Mark, ..] || cursor.Key.IndexOf(Mark, 1) is not (> 0 and var end))
            return null;
        var text = cursor.Key.AsSpan(1, end - 1);
        var rest = Base64Url.IsValid(text) ? Read(Base64Url.DecodeFromChars(text)) : [];
        return new RankedCursor(rest, end + 1 < cursor.Key.Length ? new SearchCursor(cursor.Key[(end + 1)..], cursor.Id) : null);
    }

    private static List<long> Read(byte[] bytes)
    {
        var ids = new List<long>();
        var (id, shift) = (0L, 0);
        foreach (var part in bytes)
        {
            if (shift > 56)
                return [];
            id |= (long)(part & 0x7F) << shift;
            shift += 7;
            if (part >= 0x80)
                continue;
            ids.Add(id);
            (id, shift) = (0, 0);
        }

        return ids.Count <= Reranker.Window && ids.Distinct().Count() == ids.Count ? ids : [];
    }
}
