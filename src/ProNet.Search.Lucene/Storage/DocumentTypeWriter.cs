using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using ProNet.Domain.Access;
using ProNet.Search.Indexing;
using LuceneWriter = Lucene.Net.Index.IndexWriter;

namespace ProNet.Search.Lucene.Storage;

/// <summary>The writing side of the index of one kind and view in one generation: opened on the first write, discarded after any failure.</summary>
internal sealed class DocumentTypeWriter : IDisposable
{
    private const int LargeBatch = 256;

    private readonly SchemaMapper mapper;
    private readonly View view;
    private readonly RandomAccessDirectory directory;
    private readonly LuceneWriter writer;
    private readonly Dictionary<long, long> versions;

    public DocumentTypeWriter(DocumentTypeIndex index, View view)
    {
        mapper = index.Mapper;
        this.view = view;
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
        var latest = new Dictionary<long, (int Index, IndexOperation Operation)>();
        foreach (var (index, operation) in operations)
            outcomes[index] = Judge(operation, index, latest);
        var changes = latest.Values.ToArray();
        Buffer(changes, outcomes);
        writer.Commit();
        foreach (var (_, operation) in changes)
            versions[operation.Id] = operation.Version;
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

    private OperationOutcome Judge(IndexOperation operation, int index, Dictionary<long, (int Index, IndexOperation Operation)> latest)
    {
        var held = latest.TryGetValue(operation.Id, out var earlier)
            ? earlier.Operation.Version
            : versions.GetValueOrDefault(operation.Id, long.MinValue);
        var refusal = DocumentCheck.Refusal(operation, view, mapper.Schema) is { } reason ? new OperationOutcome(OperationStatus.Rejected, reason) : null;
        if (operation.Version <= held)
            return refusal ?? new OperationOutcome(OperationStatus.Superseded);
        latest[operation.Id] = (index, refusal is null ? operation : IndexOperation.Delete(operation.Subject, operation.Id, operation.Version));
        return refusal ?? new OperationOutcome(OperationStatus.Applied);
    }

    /// <summary>Each thread that adds documents makes a segment of its own at the commit, so small batches stay on one.</summary>
    private void Buffer((int Index, IndexOperation Operation)[] changes, OperationOutcome[] outcomes)
    {
        var threads = changes.Length < LargeBatch ? 1 : Environment.ProcessorCount;
        Parallel.ForEach(
            changes,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            change => Buffer(change.Index, change.Operation, outcomes));
    }

    private void Buffer(int index, IndexOperation operation, OperationOutcome[] outcomes)
    {
        var tombstone = SchemaMapper.Tombstone(operation.Id, operation.Version);
        try
        {
            Buffer(operation.Id, operation.Renditions[view] is { } seen ? mapper.Map(seen) : tombstone);
        }
        catch (ArgumentException e)
        {
            outcomes[index] = new OperationOutcome(OperationStatus.Rejected, $"The document cannot be indexed: {e.Message}");
            Buffer(operation.Id, tombstone);
        }
    }

    private void Buffer(long id, Document document)
    {
        if (versions.ContainsKey(id))
            writer.UpdateDocument(SchemaMapper.IdTerm(id), document);
        else
            writer.AddDocument(document);
    }
}
