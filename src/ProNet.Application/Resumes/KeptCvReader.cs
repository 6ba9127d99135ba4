using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;

namespace ProNet.Application.Resumes;

/// <summary>Reads kept CVs: all of them for their owner, and the files for those whom the owner lets have them.</summary>
public sealed class KeptCvReader(ProNetDbContext store)
{
    /// <returns>The owner's, latest first.</returns>
    public async Task<IReadOnlyList<KeptCv>> ListAsync(long memberId, CancellationToken cancellationToken) =>
        await WithoutTextAsync(store.Set<KeptCv>().Where(c => c.MemberId == memberId), cancellationToken);

    /// <summary>What the owner may review.</summary>
    /// <returns>Null when the member has no such CV: somebody else's is none.</returns>
    public async Task<KeptCvModel?> ReadAsync(long memberId, long cvId, CancellationToken cancellationToken)
    {
        if (await store.Set<KeptCv>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == cvId && c.MemberId == memberId, cancellationToken) is not { } cv)
            return null;
        var draft = await store.CvContents.Where(c => c.CvId == cvId).Select(c => c.Draft).FirstOrDefaultAsync(cancellationToken);
        try
        {
            return new KeptCvModel(cv, draft is { Length: > 0 } ? DraftText.Read(draft) : new CareerDraft());
        }
        catch (JsonException)
        {
            // Written by a program that is newer or older than this one: the file is there, its facts have to be read again.
            return new KeptCvModel(cv, new CareerDraft());
        }
    }

    /// <summary>The file.</summary>
    /// <returns>Null when there is none, or none that the viewer may have: the two look alike on purpose.</returns>
    public async Task<CvFile?> FileAsync(string handle, long cvId, Viewer viewer, CancellationToken cancellationToken)
    {
        var member = await store.Members.AsNoTracking().VisibleTo(viewer).FirstOrDefaultAsync(m => m.Handle == handle, cancellationToken);
        if (member is null)
            return null;
        member.Cvs.AddRange(await WithoutTextAsync(store.Set<KeptCv>().Where(c => c.MemberId == member.Id && c.Id == cvId && c.Kind != ""), cancellationToken));
        // By the rule that also makes what a page shows and a search knows.
        if (member.SeenBy(viewer)?.Cvs is not [var cv])
            return null;
        var content = await store.CvContents.Where(c => c.CvId == cvId).Select(c => c.Content).FirstOrDefaultAsync(cancellationToken);
        return content is { Length: > 0 } ? new CvFile(cv.FileName, content) : null;
    }

    /// <summary>For lists, which show names and no words. Latest first.</summary>
    internal static async Task<List<KeptCv>> WithoutTextAsync(IQueryable<KeptCv> cvs, CancellationToken cancellationToken) =>
        await cvs.OrderByDescending(c => c.AddedAt).ThenByDescending(c => c.Id)
            .Select(c => new KeptCv { Id = c.Id, MemberId = c.MemberId, FileName = c.FileName, Kind = c.Kind, Size = c.Size, AddedAt = c.AddedAt, Audience = c.Audience })
            .ToListAsync(cancellationToken);
}
