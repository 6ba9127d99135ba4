using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Photos;

/// <summary>Reads the photo of a profile for a viewer.</summary>
public sealed class PhotoReader(ProNetDbContext store)
{
    /// <summary>The digest of the photo that the viewer may see, with whose it is and what its owner agrees to; null when there is none.</summary>
    public async Task<(long MemberId, string Key, Consents Consents)?> FindAsync(string handle, Viewer viewer, CancellationToken cancellationToken)
    {
        var member = await store.Members.AsNoTracking().VisibleTo(viewer).FirstOrDefaultAsync(m => m.Handle == handle, cancellationToken);
        return member?.SeenBy(viewer) is { PhotoKey.Length: > 0 } seen ? (seen.Id, seen.PhotoKey, seen.Consents) : null;
    }

    /// <summary>A photo that <see cref="FindAsync"/> found; null when it was removed since.</summary>
    public Task<byte[]?> ReadAsync(long memberId, CancellationToken cancellationToken) =>
        store.MemberPhotos.Where(p => p.MemberId == memberId).Select(p => p.Content).FirstOrDefaultAsync(cancellationToken);
}
