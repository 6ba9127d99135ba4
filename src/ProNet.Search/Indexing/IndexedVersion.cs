namespace ProNet.Search.Indexing;

/// <param name="Id">Id in the store.</param>
/// <param name="Version">External version.</param>
/// <param name="Digest">Digest of the document as written: <see cref="Documents.SearchDocument.Digest"/>.</param>
public sealed record IndexedVersion(long Id, long Version, string Digest);
