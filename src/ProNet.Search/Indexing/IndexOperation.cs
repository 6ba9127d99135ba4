using ProNet.Domain.Access;
using ProNet.Search.Documents;

namespace ProNet.Search.Indexing;

/// <summary>Put what each view sees of a subject, and delete it where a view sees nothing: a change of visibility is one operation.</summary>
/// <param name="Subject">Kind of the subject.</param>
/// <param name="Id">Id in the store.</param>
/// <param name="Version">External version; grows with each change of the subject, deletion included.</param>
/// <param name="Renditions">The document that each view has; null deletes it from that view.</param>
public sealed record IndexOperation(SubjectKind Subject, long Id, long Version, ByView<SearchDocument?> Renditions)
{
    /// <summary>The same document in every view that may see it.</summary>
    public static IndexOperation Put(SearchDocument document) => new(document.Subject, document.Id, document.Version, Shared(document));

    public static IndexOperation Delete(SubjectKind subject, long id, long version) => new(subject, id, version, new ByView<SearchDocument?>(_ => null));

    /// <summary>What views see of a subject that has no facts for some of them only.</summary>
    public static ByView<SearchDocument?> Shared(SearchDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new ByView<SearchDocument?>(view => view.Sees(document.Audience) ? document : null);
    }
}
