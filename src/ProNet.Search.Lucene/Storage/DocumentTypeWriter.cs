using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Util;
using ProNet.Domain.Access;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using LuceneWriter = Lucene.Net.Index.IndexWriter;

namespace ProNet.Search.Lucene.Storage;

/// <summary>The writing side of the index of one kind in one generation: opened on the first write, discarded after any failure.</summary>
internal sealed class DocumentTypeWriter : IDisposable
{
    private const int LargeBatch = 256;

    private readonly SchemaMapper mapper;
    private readonly RandomAccessDirectory directory;
    private readonly LuceneWriter writer;
    private readonly Dictionary<long, long> versions;

    public DocumentTypeWriter(DocumentTypeIndex index)
    {
        mapper = index.Mapper;
        directory = new RandomAccessDirectory(index.Folder);
        try
        {
            writer = WriterFactory.Open(directory, mapper, OpenMode.APPEND);
        }
        catch
        {
            directory.Dispose();
            throw;
        }

        versions = HeldVersions.Read(directory);
    }

    /// <summary>Says what becomes of each operation, buffers those that apply, and commits.</summary>
    /// <param name="operations">Operations of this kind, in order, with their place in the caller's batch.</param>
    /// <param name="outcomes">The caller's outcomes.</param>
    public void Apply(List<(int Index, IndexOperation Operation)> operations, OperationOutcome[] outcomes)
    {
        var latest = new Dictionary<long, Change>();
        foreach (var (index, operation) in operations)
            outcomes[index] = Judge(operation, index, latest);
        var changes = latest.Values.ToArray();
        Buffer(changes, outcomes);
        writer.Commit();
        // A commit asks for merges when it flushes something itself, and all is flushed already.
        writer.MaybeMerge();
        foreach (var change in changes)
            versions[change.Id] = change.Version;
    }

    /// <summary>Rewrites segments that hold documents which were replaced or deleted, and commits.</summary>
    public void Purge()
    {
        writer.ForceMergeDeletes();
        writer.Commit();
    }

    /// <summary>Files that readers had open are gone when they let go of them.</summary>
    public void DeleteUnused() => writer.DeleteUnusedFiles();

    /// <summary>Drops what is not committed and lets go of the lock. The last commit stays.</summary>
    public void Dispose()
    {
        try
        {
            writer.Rollback();
        }
        catch (Exception e) when (EngineErrors.IsDamage(e))
        {
            // The disk that failed the write may fail this too; the last commit is untouched, and the lock goes with the directory.
            IOUtils.DisposeWhileHandlingException(writer);
        }

        directory.Dispose();
    }

    private OperationOutcome Judge(IndexOperation operation, int index, Dictionary<long, Change> latest)
    {
        var held = latest.TryGetValue(operation.Id, out var earlier) ? earlier.Version : versions.GetValueOrDefault(operation.Id, long.MinValue);
        var refusals = new ByView<string?>(view => DocumentCheck.Refusal(operation, view, mapper.Schema));
        var refusal = refusals.All.FirstOrDefault(r => r is not null) is { } reason ? new OperationOutcome(OperationStatus.Rejected, reason) : null;
        if (operation.Version <= held)
            return refusal ?? new OperationOutcome(OperationStatus.Superseded);
        latest[operation.Id] = new Change(index, operation.Id, operation.Version, new ByView<SearchDocument?>(view => refusals[view] is null ? operation.Renditions[view] : null));
        return refusal ?? new OperationOutcome(OperationStatus.Applied);
    }

    /// <summary>Documents of the same views fill segments of their own.</summary>
    private void Buffer(Change[] changes, OperationOutcome[] outcomes)
    {
        if (changes.Where(c => versions.ContainsKey(c.Id)).Select(c => SchemaMapper.IdTerm(c.Id)).ToArray() is { Length: > 0 } replaced)
            writer.DeleteDocuments(replaced);
        var renditions = new ConcurrentBag<(Change Change, Rendition Rendition)>();
        ForEach(changes, change =>
        {
            foreach (var rendition in Rendition.Of(change.Renditions))
                renditions.Add((change, rendition));
        });
        var written = new ConcurrentDictionary<long, bool>();
        foreach (var group in renditions.GroupBy(r => r.Rendition.SeenBy))
        {
            ForEach([.. group], r =>
            {
                try
                {
                    writer.AddDocument(mapper.Map(r.Rendition));
                    written[r.Change.Id] = true;
                }
                catch (ArgumentException e)
                {
                    outcomes[r.Change.Index] = new OperationOutcome(OperationStatus.Rejected, $"The document cannot be indexed: {e.Message}");
                }
            });
            writer.Flush(triggerMerge: false, applyAllDeletes: false);
        }

        foreach (var change in changes.Where(c => !written.ContainsKey(c.Id)))
            writer.AddDocument(SchemaMapper.Tombstone(change.Id, change.Version));
    }

    /// <summary>Each thread that adds documents makes a segment of its own, so small batches stay on one.</summary>
    private static void ForEach<T>(T[] all, Action<T> work)
    {
        if (all.Length < LargeBatch)
            Array.ForEach(all, work);
        else
            Parallel.ForEach(all, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, work);
    }

    /// <param name="Index">Place of the operation in the caller's batch.</param>
    /// <param name="Id">Of the subject.</param>
    /// <param name="Version">Of the subject.</param>
    /// <param name="Renditions">What each view is to have.</param>
    private sealed record Change(int Index, long Id, long Version, ByView<SearchDocument?> Renditions);
}
