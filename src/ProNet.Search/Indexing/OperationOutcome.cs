namespace ProNet.Search.Indexing;

/// <param name="Status">What became of the operation.</param>
/// <param name="Reason">A sentence when <see cref="OperationStatus.Rejected"/>; otherwise null.</param>
public sealed record OperationOutcome(OperationStatus Status, string? Reason = null);
