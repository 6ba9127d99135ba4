using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Indexing.Documents;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Verification;

/// <summary>What the index should hold, by ascending id, read from the store page by page.</summary>
internal sealed class StoredVersions(IDbContextFactory<ProNetDbContext> contexts)
{
    private const int Page = 1_000;

    /// <summary>Digests are empty at depth <see cref="VerificationDepth.Versions"/>.</summary>
    public async IAsyncEnumerable<IndexedVersion> ReadAsync(
        SubjectKind subject, VerificationDepth depth, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = 0L;
        while (true)
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var page = depth == VerificationDepth.Content
                ? await DigestsAsync(context, subject, after, cancellationToken)
                : await VersionsAsync(context, subject, after, cancellationToken);
            if (page.Count == 0)
                yield break;
            foreach (var version in page)
                yield return version;
            after = page[^1].Id;
        }
    }

    private static async Task<List<IndexedVersion>> DigestsAsync(ProNetDbContext context, SubjectKind subject, long after, CancellationToken cancellationToken)
    {
        var documents = await DocumentBuilder.BuildAfterAsync(context, subject, after, Page, cancellationToken);
        return [.. documents.AsParallel().AsOrdered().Select(d => new IndexedVersion(d.Id, d.Version, d.Digest()))];
    }

    private static async Task<List<IndexedVersion>> VersionsAsync(ProNetDbContext context, SubjectKind subject, long after, CancellationToken cancellationToken)
    {
        var page = await SubjectSource.Of(subject).Versions(context).Where(v => v.Id > after).OrderBy(v => v.Id).Take(Page).ToListAsync(cancellationToken);
        return page.ConvertAll(v => new IndexedVersion(v.Id, v.Version, ""));
    }
}
