namespace ProNet.Indexing.Verification;

/// <param name="Generation">The generation that was compared.</param>
/// <param name="Compared">Documents that were compared: one of a subject for each view that sees it.</param>
/// <param name="Pending">Subjects that differ and whose change waits in the change feed, which is no difference.</param>
/// <param name="Differences">What is wrong, by kind and id.</param>
public sealed record VerificationReport(long Generation, long Compared, long Pending, IReadOnlyList<IndexDifference> Differences)
{
    public bool IsEqual => Differences.Count == 0;
}
