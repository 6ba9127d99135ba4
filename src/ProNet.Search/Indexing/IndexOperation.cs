using ProNet.Search.Documents;

namespace ProNet.Search.Indexing;

/// <summary>Put a document, or delete one.</summary>
/// <param name="Subject">Kind of the subject.</param>
/// <param name="Id">Id in the store.</param>
/// <param name="Version">External version; grows with each change of the subject, deletion included.</param>
/// <param name="Document">The document to put; null deletes.</param>
public sealed record IndexOperation(SubjectKind Subject, long Id, long Version, SearchDocument? Document)
{
    public static IndexOperation Put(SearchDocument document) => new(document.Subject, document.Id, document.Version, document);

    public static IndexOperation Delete(SubjectKind subject, long id, long version) => new(subject, id, version, null);
}
