using System.Globalization;
using System.Runtime.CompilerServices;
using ProNet.Domain.Access;
using ProNet.Search.Indexing;
using ProNet.Search.Lucene.Storage;

namespace ProNet.Search.Lucene;

/// <summary>The writing port on Lucene.</summary>
internal sealed class IndexWriter(GenerationFolders generations) : IIndexWriter, IDisposable
{
    private readonly SemaphoreSlim oneWriter = new(1);

    public Task<ValueList<long>> GenerationsAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(generations.Numbers().ToValueList());
    }

    public Task CreateGenerationAsync(long generation, CancellationToken cancellationToken) =>
        AloneAsync(() => generations.Create(generation), cancellationToken);

    /// <summary>The schema version that the store keeps is all there is to compare: fields have no definition of their own here.</summary>
    public Task<string?> FindSchemaDifferenceAsync(long generation, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public Task ActivateGenerationAsync(long generation, CancellationToken cancellationToken) =>
        AloneAsync(() => generations.Activate(generation), cancellationToken);

    public Task DropGenerationAsync(long generation, CancellationToken cancellationToken) =>
        AloneAsync(() => generations.Drop(generation), cancellationToken);

    public async Task<ValueList<OperationOutcome>> WriteAsync(
        long generation, IReadOnlyList<IndexOperation> operations, CancellationToken cancellationToken)
    {
        var outcomes = Array.Empty<OperationOutcome>();
        await AloneAsync(() => outcomes = generations.Open(generation).Write(operations), cancellationToken);
        return outcomes.ToValueList();
    }

    public Task PurgeAsync(long generation, SubjectKind subject, CancellationToken cancellationToken) =>
        AloneAsync(() => generations.Open(generation).Purge(subject), cancellationToken);

    public async IAsyncEnumerable<IndexedVersion> ReadVersionsAsync(
        long generation, SubjectKind subject, View view, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var version in await Task.Run(() => Versions(generations.Open(generation).Index(subject), view), cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return version;
        }
    }

    public void Dispose() => oneWriter.Dispose();

    /// <summary>Lucene writes synchronously; the work leaves the caller's thread, and a batch begun is finished.</summary>
    private async Task AloneAsync(Action write, CancellationToken cancellationToken)
    {
        await oneWriter.WaitAsync(cancellationToken);
        try
        {
            await Task.Run(write, CancellationToken.None);
        }
        finally
        {
            oneWriter.Release();
        }
    }

    private static List<IndexedVersion> Versions(DocumentTypeIndex index, View view)
    {
        index.Refresh();
        using var lease = index.TryLease(view) ?? throw EngineErrors.NoActiveGeneration();
        var versions = new List<IndexedVersion>(lease.Snapshot.Reader.NumDocs);
        foreach (var segment in lease.Snapshot.Segments)
        {
            var held = segment.Context.AtomicReader.GetNumericDocValues(SystemFields.Version);
            var digests = segment.Context.AtomicReader.GetNumericDocValues(SystemFields.Digest);
            for (var doc = 0; doc < segment.MaxDoc; doc++)
            {
                if (Columns.BitMask.Has(segment.Live, doc))
                    versions.Add(new IndexedVersion(segment.Columns.Ids[doc], held.Get(doc), digests.Get(doc).ToString("x16", CultureInfo.InvariantCulture)));
            }
        }

        versions.Sort((a, b) => a.Id.CompareTo(b.Id));
        return versions;
    }
}
