using System.Runtime.CompilerServices;
using ProNet.Domain.Access;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Verification;

/// <summary>Walks two ascending sequences side by side and tells where they differ, holding one element of each in memory.</summary>
internal static class VersionMerge
{
    public static async IAsyncEnumerable<IndexDifference> CompareAsync(
        SubjectKind subject,
        View view,
        IAsyncEnumerable<IndexedVersion> store,
        IAsyncEnumerable<IndexedVersion> index,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stored = store.GetAsyncEnumerator(cancellationToken);
        await using var indexed = index.GetAsyncEnumerator(cancellationToken);
        var left = await NextAsync(stored);
        var right = await NextAsync(indexed);
        while (left is not null || right is not null)
        {
            if (right is null || left?.Id < right.Id)
            {
                yield return new IndexDifference(subject, view, left!.Id, DifferenceKind.Missing, left.Version, null);
                left = await NextAsync(stored);
            }
            else if (left is null || right.Id < left.Id)
            {
                yield return new IndexDifference(subject, view, right.Id, DifferenceKind.Extra, null, right.Version);
                right = await NextAsync(indexed);
            }
            else
            {
                if (Difference(left, right) is { } kind)
                    yield return new IndexDifference(subject, view, left.Id, kind, left.Version, right.Version);
                left = await NextAsync(stored);
                right = await NextAsync(indexed);
            }
        }
    }

    private static DifferenceKind? Difference(IndexedVersion stored, IndexedVersion indexed) =>
        indexed.Version < stored.Version ? DifferenceKind.Stale
        : indexed.Version > stored.Version ? DifferenceKind.Ahead
        : stored.Digest.Length > 0 && stored.Digest != indexed.Digest ? DifferenceKind.Content
        : null;

    private static async ValueTask<IndexedVersion?> NextAsync(IAsyncEnumerator<IndexedVersion> versions) =>
        await versions.MoveNextAsync() ? versions.Current : null;
}
