using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Profiles;

namespace ProNet.Application.Photos;

/// <summary>Sets or removes the photo of a profile, for its owner.</summary>
public sealed class ChangePhotoHandler(IDbContextFactory<ProNetDbContext> contexts)
{
    /// <param name="memberId">Whose profile; the owner asks.</param>
    /// <param name="file">The file as it was sent; null removes the photo.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What is wrong with the file; null when it is done.</returns>
    public async Task<PhotoProblem?> HandleAsync(long memberId, byte[]? file, CancellationToken cancellationToken)
    {
        byte[]? photo = null;
        if (file is not null && await PhotoImage.MakeAsync(file, cancellationToken) is var (made, problem))
        {
            if (problem is not null)
                return problem;
            photo = made;
        }

        await contexts.TransactAsync(async (store, cancelled) =>
        {
            var member = await store.Members.Include(m => m.Positions).FirstAsync(m => m.Id == memberId, cancelled);
            var kept = await store.MemberPhotos.FirstOrDefaultAsync(p => p.MemberId == memberId, cancelled);
            if (kept is not null && photo is null)
                store.Remove(kept);
            else if (kept is not null)
                kept.Content = photo!;
            else if (photo is not null)
                store.Add(new MemberPhoto { MemberId = memberId, Content = photo });
            member.PhotoKey = photo is null ? "" : Convert.ToHexStringLower(SHA256.HashData(photo).AsSpan(0, 16));
            return await store.SaveChangesAsync(cancelled);
        }, cancellationToken);
        return null;
    }
}
