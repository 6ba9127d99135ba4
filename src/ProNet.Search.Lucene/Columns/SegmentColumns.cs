namespace ProNet.Search.Lucene.Columns;

/// <summary>
/// Everything about the documents of one segment that filters, counts and sorts need. Immutable and shared by every snapshot that has the
/// segment; deletions are not its affair.
/// </summary>
internal sealed class SegmentColumns
{
    /// <summary>The views that have the documents, all of them.</summary>
    public required ViewSet Views { get; init; }

    public required int MaxDoc { get; init; }

    public SegmentTerms Terms { get; } = new();

    public required long[] Ids { get; init; }

    /// <summary>Documents, as opposed to tombstones.</summary>
    public required ulong[] Documents { get; init; }

    public required Dictionary<string, KeywordColumn> Keywords { get; init; }

    public required Dictionary<string, NumberColumn> Numbers { get; init; }

    public required Dictionary<string, NestedColumn> Nested { get; init; }

    public required GeoColumn Points { get; init; }

    /// <summary>Ordinals of the folded name in the dictionary of sort keys.</summary>
    public required KeywordColumn SortKeys { get; init; }

    /// <summary>Days since 1970-01-01 by which the recent sort goes.</summary>
    public required NumberColumn Recent { get; init; }
}
