using ProNet.Search.Indexing;

namespace ProNet.Search.Lucene.Storage;

/// <summary>One generation in its folder: an index per kind.</summary>
internal sealed class Generation : IDisposable
{
    private readonly Dictionary<SubjectKind, DocumentTypeIndex> indexes = [];
    private readonly Dictionary<SubjectKind, DocumentTypeWriter> writers = [];

    /// <exception cref="SearchEngineUnavailableException">An index is missing or cannot be read.</exception>
    public Generation(string folder, IEnumerable<SchemaMapper> mappers, TimeProvider time)
    {
        try
        {
            foreach (var mapper in mappers)
                indexes.Add(mapper.Schema.Subject, new DocumentTypeIndex(FolderOf(folder, mapper), mapper, time));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public static string FolderOf(string folder, SchemaMapper mapper) => Path.Combine(folder, mapper.Schema.Subject.ToString().ToLowerInvariant());

    public DocumentTypeIndex Index(SubjectKind subject) => indexes[subject];

    /// <summary>Applies a batch. One thread at a time.</summary>
    public OperationOutcome[] Write(IReadOnlyList<IndexOperation> operations)
    {
        var outcomes = new OperationOutcome[operations.Count];
        var byKind = new Dictionary<SubjectKind, List<(int Index, IndexOperation Operation)>>();
        for (var i = 0; i < operations.Count; i++)
        {
            if (!indexes.ContainsKey(operations[i].Subject))
                outcomes[i] = new OperationOutcome(OperationStatus.Rejected, $"The index does not hold the kind {operations[i].Subject}.");
            else if (byKind.TryGetValue(operations[i].Subject, out var list))
                list.Add((i, operations[i]));
            else
                byKind.Add(operations[i].Subject, [(i, operations[i])]);
        }

        foreach (var (kind, list) in byKind)
        {
            On(kind, (writer, index) =>
            {
                writer.Apply(list, outcomes);
                index.Refresh();
            });
        }

        return outcomes;
    }

    /// <summary>Removes what is left of replaced and deleted documents of a kind. One thread at a time.</summary>
    public void Purge(SubjectKind kind) => On(kind, (writer, index) =>
    {
        writer.Purge();
        index.Refresh();
        writer.DeleteUnused();
    });

    public void Dispose()
    {
        foreach (var writer in writers.Values)
            writer.Dispose();
        foreach (var index in indexes.Values)
            index.Dispose();
    }

    private void On(SubjectKind kind, Action<DocumentTypeWriter, DocumentTypeIndex> work)
    {
        var index = indexes[kind];
        try
        {
            if (!writers.TryGetValue(kind, out var writer))
                writers.Add(kind, writer = new DocumentTypeWriter(index));
            work(writer, index);
        }
        catch (Exception e) when (EngineErrors.IsDamage(e))
        {
            if (writers.Remove(kind, out var broken))
                broken.Dispose();
            throw EngineErrors.Unwritable(index.Folder, e is AggregateException { InnerException: { } inner } ? inner : e);
        }
    }
}
