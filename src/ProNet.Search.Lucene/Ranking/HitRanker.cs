using System.Numerics;
using System.Runtime.InteropServices;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Matching;
using ProNet.Search.Requests;

namespace ProNet.Search.Lucene.Ranking;

/// <summary>Finds the first hits after a key, by any sort order, in one walk over the matching documents.</summary>
internal sealed class HitRanker
{
    private readonly RankKeys keys;
    private readonly RankKey? after;
    private readonly int limit;
    private readonly PriorityQueue<RankedHit, RankKey> kept = new(RankKey.LastToFirst);

    public HitRanker(SearchRequest request, ColumnReader columns)
    {
        keys = new RankKeys(request, columns);
        after = request.After is { } cursor ? RankKey.FromCursor(cursor) : null;
        limit = request.Limit;
    }

    /// <summary>True when there are hits beyond the ones kept.</summary>
    public bool HasMore { get; private set; }

    /// <summary>The page, in order.</summary>
    /// <param name="segments">Segments of the snapshot.</param>
    /// <param name="matches">What the text matched.</param>
    /// <param name="documents">What passed scope and filters as well.</param>
    public List<RankedHit> Page(Segment[] segments, SegmentMatches[] matches, ulong[][] documents)
    {
        if (limit <= 0)
            return [];
        for (var s = 0; s < segments.Length; s++)
        {
            if (matches[s].Documents is { } scored)
                OfferScored(segments[s], CollectionsMarshal.AsSpan(scored), CollectionsMarshal.AsSpan(matches[s].Scores), documents[s]);
            else
                OfferUnscored(segments[s], documents[s]);
        }

        var page = new List<RankedHit>(kept.Count);
        while (kept.TryDequeue(out var hit, out _))
            page.Add(hit);
        page.Reverse();
        return page;
    }

    private void OfferScored(Segment segment, ReadOnlySpan<int> matched, ReadOnlySpan<float> scores, ulong[] documents)
    {
        for (var i = 0; i < matched.Length; i++)
        {
            if (BitMask.Has(documents, matched[i]))
                Offer(segment, matched[i], RankKeys.Rounded(scores[i]));
        }
    }

    private void OfferUnscored(Segment segment, ulong[] documents)
    {
        for (var w = 0; w < documents.Length; w++)
        {
            for (var word = documents[w]; word != 0; word &= word - 1)
                Offer(segment, (w << 6) + BitOperations.TrailingZeroCount(word), 0);
        }
    }

    private void Offer(Segment segment, int doc, float score)
    {
        // Most documents lose on the first number alone; the rest of the key is made only for those that may stay.
        var first = keys.First(segment, doc, score);
        if (kept.Count == limit && HasMore && kept.TryPeek(out var worst, out _) && first > worst.Key.First)
            return;
        var key = keys.Of(segment, doc, first);
        if (after is { } last && RankKey.Compare(key, last) <= 0)
            return;
        if (kept.Count < limit)
        {
            kept.Enqueue(new RankedHit(segment, doc, score, key), key);
            return;
        }

        HasMore = true;
        kept.EnqueueDequeue(new RankedHit(segment, doc, score, key), key);
    }
}
