using ProNet.Search.Indexing;

namespace ProNet.Indexing.Draining;

/// <param name="Subject">The subject and its rows.</param>
/// <param name="Operation">What to write; null when the subject could not be read.</param>
/// <param name="Failure">Why it could not; null otherwise.</param>
internal sealed record LoadedOperation(SubjectRows Subject, IndexOperation? Operation, string? Failure);
