namespace ProNet.Search.Indexing;

/// <param name="Status">What became of the operation.</param>
/// <param name="Reason">A sentence when <see cref="OperationStatus.Rejected"/>; otherwise null.</param>
public sealed record OperationOutcome(OperationStatus Status, string? Reason = null)
{
    /// <summary>What became of an operation by what became of it in two indexes: rejected when one rejected it, superseded when both held it already.</summary>
    public static OperationOutcome Of(OperationOutcome? one, OperationOutcome other) =>
        one is null || (one.Status != OperationStatus.Rejected && other.Status != OperationStatus.Superseded) ? other : one;
}
