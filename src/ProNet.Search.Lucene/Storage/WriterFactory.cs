using Lucene.Net.Index;
using Lucene.Net.Util;
using LuceneWriter = Lucene.Net.Index.IndexWriter;

namespace ProNet.Search.Lucene.Storage;

/// <summary>Opens Lucene's writers, all in the same way.</summary>
internal static class WriterFactory
{
    private const double BufferMegabytes = 64;

    public static LuceneWriter Open(RandomAccessDirectory directory, SchemaMapper mapper, OpenMode mode) => new(
        directory,
        new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null)
        {
            OpenMode = mode,
            RAMBufferSizeMB = BufferMegabytes,
            Similarity = mapper.Similarity,
            MergeScheduler = new LoggingMergeScheduler(),
            // Asked to let go of what was deleted, it lets go of all of it.
            MergePolicy = new MergesWithinViews(new TieredMergePolicy { ForceMergeDeletesPctAllowed = 0 }),
        });

    /// <summary>Makes an empty index, so that a folder without one is known to be damaged.</summary>
    public static void CreateEmpty(string folder, SchemaMapper mapper)
    {
        using var directory = new RandomAccessDirectory(folder);
        using var writer = Open(directory, mapper, OpenMode.CREATE_OR_APPEND);
        writer.Commit();
    }
}
