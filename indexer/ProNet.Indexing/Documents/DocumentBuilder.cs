using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Lexicon;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Documents;

/// <summary>
/// Builds what each view sees of subjects from the store and the lexicon that was read from it, so that <c>verify</c> can build them again and compare. A constant number of
/// queries per batch, however many subjects it holds.
/// </summary>
internal static class DocumentBuilder
{
    /// <summary>
    /// Puts of the subjects that exist, in ascending order of id; a subject that is missing from the answer is deleted. A change that commits
    /// between two queries of a batch can mix two versions, which does no harm: it appended a change, whose turn is still to come.
    /// </summary>
    public static async Task<IReadOnlyList<IndexOperation>> BuildAsync(ProNetDbContext context, CurrentLexicon lexicon, SubjectKind subject, long[] ids, CancellationToken cancellationToken)
    {
        await lexicon.EnsureAsync(cancellationToken);
        return await SubjectSource.Of(subject).BuildAsync(context, lexicon, ids, cancellationToken);
    }

    /// <summary>The next subjects after an id, ascending; empty at the end.</summary>
    public static async Task<IReadOnlyList<IndexOperation>> BuildAfterAsync(
        ProNetDbContext context, CurrentLexicon lexicon, SubjectKind subject, long afterId, int count, CancellationToken cancellationToken)
    {
        var ids = await Ids(context, subject).Where(id => id > afterId).Order().Take(count).ToArrayAsync(cancellationToken);
        return ids.Length == 0 ? [] : await BuildAsync(context, lexicon, subject, ids, cancellationToken);
    }

    /// <summary>How many subjects of a kind the store holds.</summary>
    public static Task<long> CountAsync(ProNetDbContext context, SubjectKind subject, CancellationToken cancellationToken) =>
        Ids(context, subject).LongCountAsync(cancellationToken);

    private static IQueryable<long> Ids(ProNetDbContext context, SubjectKind subject) => SubjectSource.Of(subject).Versions(context, null).Select(v => v.Id);
}
