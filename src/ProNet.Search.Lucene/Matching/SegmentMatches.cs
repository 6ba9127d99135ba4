namespace ProNet.Search.Lucene.Matching;

/// <summary>What a text query matched in one segment: documents ascending with their scores, and the same as a set.</summary>
internal sealed class SegmentMatches(ulong[] bits)
{
    /// <summary>Matching documents, ascending; null when everything matches and nothing scores.</summary>
    public List<int>? Documents { get; init; }

    /// <summary>Scores beside <see cref="Documents"/>.</summary>
    public List<float>? Scores { get; init; }

    public ulong[] Bits { get; } = bits;
}
