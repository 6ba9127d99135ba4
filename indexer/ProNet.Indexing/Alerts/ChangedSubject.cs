using ProNet.Domain.Access;
using ProNet.Indexing.Draining;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Percolation;

namespace ProNet.Indexing.Alerts;

/// <summary>A subject as it is now, taken to pieces once for the views that see the same of it.</summary>
/// <param name="Rows">What was claimed of it.</param>
/// <param name="Operation">What each view has.</param>
internal sealed record ChangedSubject(SubjectRows Rows, IndexOperation Operation)
{
    private readonly Dictionary<SearchDocument, PercolatedDocument> documents = new(ReferenceEqualityComparer.Instance);

    /// <summary>True when nobody has it any more.</summary>
    public bool IsGone => Operation.Renditions.All.All(rendition => rendition is null);

    /// <summary>What views see of it, each with the views that see just that.</summary>
    public IEnumerable<(PercolatedDocument Document, HashSet<View> Views)> Documents => Views.All
        .Where(view => Operation.Renditions[view] is not null)
        .GroupBy(view => Operation.Renditions[view]!, ReferenceEqualityComparer.Instance)
        .Select(group => (Of((SearchDocument)group.Key!), group.ToHashSet()));

    /// <summary>Null when the view does not see it.</summary>
    public PercolatedDocument? SeenBy(View view) => Operation.Renditions[view] is { } document ? Of(document) : null;

    private PercolatedDocument Of(SearchDocument document)
    {
        if (!documents.TryGetValue(document, out var pieces))
            documents.Add(document, pieces = new PercolatedDocument(document));
        return pieces;
    }
}
