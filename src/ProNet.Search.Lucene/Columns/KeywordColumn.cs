namespace ProNet.Search.Lucene.Columns;

/// <summary>
/// Ordinals of one dimension for the documents of one segment. Single-valued: one ordinal per document, <see cref="Missing"/> where there is
/// none. Multi-valued: the ordinals of document d stand from <c>Offsets[d]</c> up to <c>Offsets[d + 1]</c>.
/// </summary>
internal sealed class KeywordColumn(int[] ordinals, int[]? offsets)
{
    public const int Missing = -1;

    public int[] Ordinals { get; } = ordinals;

    public int[]? Offsets { get; } = offsets;

    public ReadOnlySpan<int> Of(int doc)
    {
        if (Offsets is { } spans)
            return Ordinals.AsSpan(spans[doc], spans[doc + 1] - spans[doc]);
        return Ordinals[doc] == Missing ? [] : Ordinals.AsSpan(doc, 1);
    }

    /// <summary>Documents with at least one of the wanted ordinals.</summary>
    /// <param name="wanted">By ordinal; ordinals beyond its end are not wanted.</param>
    /// <param name="maxDoc">Documents in the segment.</param>
    public ulong[] DocumentsWith(bool[] wanted, int maxDoc)
    {
        var bits = BitMask.Empty(maxDoc);
        if (Offsets is not { } spans)
        {
            for (var doc = 0; doc < maxDoc; doc++)
            {
                if ((uint)Ordinals[doc] < (uint)wanted.Length && wanted[Ordinals[doc]])
                    BitMask.Set(bits, doc);
            }

            return bits;
        }

        for (var doc = 0; doc < maxDoc; doc++)
        {
            for (var i = spans[doc]; i < spans[doc + 1]; i++)
            {
                if ((uint)Ordinals[i] < (uint)wanted.Length && wanted[Ordinals[i]])
                {
                    BitMask.Set(bits, doc);
                    break;
                }
            }
        }

        return bits;
    }
}
