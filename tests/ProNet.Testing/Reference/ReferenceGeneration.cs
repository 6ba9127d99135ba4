using System.Text;
using ProNet.Search.Indexing;
using ProNet.Search.Schema;

namespace ProNet.Testing.Reference;

/// <summary>One generation: the live documents, and the highest version seen of everything, tombstones included.</summary>
internal sealed class ReferenceGeneration
{
    private readonly SortedDictionary<(SubjectKind Subject, long Id), AnalyzedDocument> live = [];
    private readonly Dictionary<(SubjectKind Subject, long Id), long> versions = [];

    public List<AnalyzedDocument> Documents => [.. live.Values];

    public OperationOutcome Apply(IndexOperation operation)
    {
        var key = (operation.Subject, operation.Id);
        if (Refusal(operation) is { } reason)
            return new OperationOutcome(OperationStatus.Rejected, reason);
        if (versions.TryGetValue(key, out var held) && operation.Version <= held)
            return new OperationOutcome(OperationStatus.Superseded);
        versions[key] = operation.Version;
        live.Remove(key);
        if (operation.Document is not null)
            live.Add(key, new AnalyzedDocument(operation.Document));
        return new OperationOutcome(OperationStatus.Applied);
    }

    private static string? Refusal(IndexOperation operation)
    {
        if (operation.Document is not { } document)
            return null;
        if (document.Subject != operation.Subject || document.Id != operation.Id || document.Version != operation.Version)
            return "The document is not the one that the operation names.";
        var tooLong = SearchSchemas.For(document.Subject).Fields.OfType<KeywordField>()
            .FirstOrDefault(f => f.Read(document).Any(v => Encoding.UTF8.GetByteCount(v) > ReferenceEngine.LongestKeywordBytes));
        return tooLong is null ? null : $"The field {tooLong.Name} holds a value that is too long to be a filter.";
    }
}
