using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Access;
using ProNet.Indexing.Documents;
using ProNet.Lexicon;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Verification;

/// <summary>What the index of a view should hold, by ascending id, read from the store page by page.</summary>
internal sealed class StoredVersions(IDbContextFactory<ProNetDbContext> contexts, CurrentLexicon lexicon)
{
    private const int Page = 1_000;

    /// <summary>Digests are empty at depth <see cref="VerificationDepth.Versions"/>.</summary>
    public async IAsyncEnumerable<IndexedVersion> ReadAsync(
        SubjectKind subject, View view, VerificationDepth depth, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = 0L;
        while (true)
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var (last, page) = depth == VerificationDepth.Content
                ? await DigestsAsync(context, subject, view, after, cancellationToken)
                : await VersionsAsync(context, subject, view, after, cancellationToken);
            if (last is null)
                yield break;
            foreach (var version in page)
                yield return version;
            after = last.Value;
        }
    }

    /// <returns>The last subject looked at, null at the end, and what the view sees of the page: maybe nothing.</returns>
    private async Task<(long? Last, List<IndexedVersion> Page)> DigestsAsync(
        ProNetDbContext context, SubjectKind subject, View view, long after, CancellationToken cancellationToken)
    {
        var subjects = await DocumentBuilder.BuildAfterAsync(context, lexicon, subject, after, Page, cancellationToken);
        var seen = subjects.Select(s => s.Renditions[view]).OfType<SearchDocument>();
        return (subjects is [.., var last] ? last.Id : null, [.. seen.AsParallel().AsOrdered().Select(d => new IndexedVersion(d.Id, d.Version, d.Digest()))]);
    }

    private static async Task<(long? Last, List<IndexedVersion> Page)> VersionsAsync(
        ProNetDbContext context, SubjectKind subject, View view, long after, CancellationToken cancellationToken)
    {
        var page = await SubjectSource.Of(subject).Versions(context, view).Where(v => v.Id > after).OrderBy(v => v.Id).Take(Page).ToListAsync(cancellationToken);
        return (page is [.., var last] ? last.Id : null, page.ConvertAll(v => new IndexedVersion(v.Id, v.Version, "")));
    }
}
