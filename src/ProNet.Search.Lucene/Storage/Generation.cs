using ProNet.Domain.Access;
using ProNet.Search.Indexing;

namespace ProNet.Search.Lucene.Storage;

/// <summary>One generation in its folder: an index per kind and view.</summary>
internal sealed class Generation : IDisposable
{
    private readonly Dictionary<(SubjectKind Kind, View View), DocumentTypeIndex> indexes = [];
    private readonly Dictionary<(SubjectKind Kind, View View), DocumentTypeWriter> writers = [];

    /// <exception cref="SearchEngineUnavailableException">An index is missing or cannot be read.</exception>
    public Generation(string folder, IEnumerable<SchemaMapper> mappers, TimeProvider time)
    {
        try
        {
            foreach (var mapper in mappers)
            {
                foreach (var view in Views.All)
                    indexes.Add((mapper.Schema.Subject, view), new DocumentTypeIndex(FolderOf(folder, mapper, view), mapper, time));
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public static string FolderOf(string folder, SchemaMapper mapper, View view) =>
        Path.Combine(folder, $"{mapper.Schema.Subject}-{view}".ToLowerInvariant());

    public DocumentTypeIndex Index(SubjectKind subject, View view) => indexes[(subject, view)];

    /// <summary>Applies a batch. One thread at a time.</summary>
    public OperationOutcome[] Write(IReadOnlyList<IndexOperation> operations)
    {
        var outcomes = new OperationOutcome[operations.Count];
        var byKind = new Dictionary<SubjectKind, List<(int Index, IndexOperation Operation)>>();
        for (var i = 0; i < operations.Count; i++)
        {
            if (!indexes.ContainsKey((operations[i].Subject, Views.Widest)))
                outcomes[i] = new OperationOutcome(OperationStatus.Rejected, $"The index does not hold the kind {operations[i].Subject}.");
            else if (byKind.TryGetValue(operations[i].Subject, out var list))
                list.Add((i, operations[i]));
            else
                byKind.Add(operations[i].Subject, [(i, operations[i])]);
        }

        foreach (var (kind, list) in byKind)
        {
            foreach (var view in Views.All)
                Write((kind, view), list, outcomes);
        }

        return outcomes;
    }

    /// <summary>Removes what is left of replaced and deleted documents of a kind. One thread at a time.</summary>
    public void Purge(SubjectKind kind)
    {
        foreach (var view in Views.All)
        {
            On((kind, view), (writer, index) =>
            {
                writer.Purge();
                index.Refresh();
                writer.DeleteUnused();
            });
        }
    }

    public void Dispose()
    {
        foreach (var writer in writers.Values)
            writer.Dispose();
        foreach (var index in indexes.Values)
            index.Dispose();
    }

    private void Write((SubjectKind Kind, View View) key, List<(int Index, IndexOperation Operation)> operations, OperationOutcome[] outcomes)
    {
        var own = new OperationOutcome[outcomes.Length];
        On(key, (writer, index) =>
        {
            writer.Apply(operations, own);
            index.Refresh();
        });
        foreach (var (i, _) in operations)
            outcomes[i] = OperationOutcome.Of(outcomes[i], own[i]);
    }

    private void On((SubjectKind Kind, View View) key, Action<DocumentTypeWriter, DocumentTypeIndex> work)
    {
        var index = indexes[key];
        try
        {
            if (!writers.TryGetValue(key, out var writer))
                writers.Add(key, writer = new DocumentTypeWriter(index, key.View));
            work(writer, index);
        }
        catch (Exception e) when (EngineErrors.IsDamage(e))
        {
            if (writers.Remove(key, out var broken))
                broken.Dispose();
            throw EngineErrors.Unwritable(index.Folder, e is AggregateException { InnerException: { } inner } ? inner : e);
        }
    }
}
