using Lucene.Net.Index;
using Lucene.Net.Search;
using ProNet.Search.Lucene.Ranking;

namespace ProNet.Search.Lucene.Columns;

/// <summary>
/// One index at one moment: Lucene's reader and the columns of its segments. Immutable; whoever searches holds a lease, so that a refresh
/// never closes what is being read.
/// </summary>
internal sealed class Snapshot
{
    private readonly DirectoryReader reader;

    public Snapshot(DirectoryReader reader, ColumnReader columns, SchemaMapper mapper, Snapshot? previous)
    {
        this.reader = reader;
        Columns = columns;
        Mapper = mapper;
        var known = previous?.Segments.ToDictionary(CoreKey, s => s.Columns) ?? [];
        Segments = [.. reader.Leaves.Select(leaf => new Segment(leaf, known.TryGetValue(CoreKey(leaf), out var built) ? built : columns.Read(leaf.AtomicReader)))];
    }

    public ColumnReader Columns { get; }

    public SchemaMapper Mapper { get; }

    public DirectoryReader Reader => reader;

    /// <summary>In the order of the reader's leaves.</summary>
    public Segment[] Segments { get; }

    /// <summary>A searcher whose scores are made of remembered statistics.</summary>
    public IndexSearcher SearcherWith(ScoreStatistics statistics) => new SteadySearcher(reader, statistics) { Similarity = Mapper.Similarity };

    /// <summary>Holds the reader open until disposed; false when it is closed already.</summary>
    public bool TryHold() => reader.TryIncRef();

    public void Release() => reader.DecRef();

    private static object CoreKey(Segment segment) => CoreKey(segment.Context);

    private static object CoreKey(AtomicReaderContext leaf) => leaf.AtomicReader.CoreCacheKey;
}
