using ProNet.Domain.Access;

namespace ProNet.Indexing.Verification;

/// <param name="Subject">Kind of the subject.</param>
/// <param name="View">The view whose index differs.</param>
/// <param name="Id">Id in the store.</param>
/// <param name="Kind">How they differ.</param>
/// <param name="StoreVersion">Version in the store; null when it is not there.</param>
/// <param name="IndexVersion">Version in the index; null when it is not there.</param>
public sealed record IndexDifference(SubjectKind Subject, View View, long Id, DifferenceKind Kind, long? StoreVersion, long? IndexVersion)
{
    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        DifferenceKind.Missing => $"{Subject} {Id} (version {StoreVersion}) is missing from the index of {Index}.",
        DifferenceKind.Extra => $"{Subject} {Id} (version {IndexVersion}) is in the index of {Index} but not in what the store shows them.",
        DifferenceKind.Stale => $"{Subject} {Id} is stale: version {IndexVersion} in the index of {Index}, {StoreVersion} in the store.",
        DifferenceKind.Ahead => $"{Subject} {Id} is ahead: version {IndexVersion} in the index of {Index}, {StoreVersion} in the store.",
        _ => $"{Subject} {Id} (version {StoreVersion}) has other content in the index of {Index} than in the store.",
    };

    private string Index => View.ToString().ToLowerInvariant();
}
