using System.Text;
using ProNet.Domain.Access;
using ProNet.Search.Indexing;
using ProNet.Search.Schema;

namespace ProNet.Testing.Reference;

/// <summary>What one view sees of one generation: the live documents, and the highest version seen of everything, tombstones included.</summary>
internal sealed class ReferenceGeneration(View view)
{
    private readonly SortedDictionary<(SubjectKind Subject, long Id), AnalyzedDocument> live = [];
    private readonly Dictionary<(SubjectKind Subject, long Id), long> versions = [];

    public List<AnalyzedDocument> Documents => [.. live.Values];

    public OperationOutcome Apply(IndexOperation operation)
    {
        var key = (operation.Subject, operation.Id);
        var refusal = Refusal(operation) is { } reason ? new OperationOutcome(OperationStatus.Rejected, reason) : null;
        if (versions.TryGetValue(key, out var held) && operation.Version <= held)
            return refusal ?? new OperationOutcome(OperationStatus.Superseded);
        versions[key] = operation.Version;
        live.Remove(key);
        if (refusal is null && operation.Renditions[view] is { } document)
            live.Add(key, new AnalyzedDocument(document));
        return refusal ?? new OperationOutcome(OperationStatus.Applied);
    }

    private string? Refusal(IndexOperation operation)
    {
        if (operation.Renditions[view] is not { } document)
            return null;
        if (document.Subject != operation.Subject || document.Id != operation.Id || document.Version != operation.Version)
            return "The document is not the one that the operation names.";
        if (!view.Sees(document.Audience))
            return "The document is for fewer than those whose index it is to stand in.";
        var tooLong = SearchSchemas.For(document.Subject).Fields.OfType<KeywordField>()
            .FirstOrDefault(f => f.Read(document).Any(v => Encoding.UTF8.GetByteCount(v) > ReferenceEngine.LongestKeywordBytes));
        return tooLong is null ? null : $"The field {tooLong.Name} holds a value that is too long to be a filter.";
    }
}
