using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Photos;
using ProNet.Application.Profiles;
using ProNet.Data;

namespace ProNet.Application.Badges;

/// <summary>Reads what a badge may say. It is read as a visitor reads the page, whoever asks, so that a badge cannot know what the page does not show to everybody.</summary>
public sealed class BadgeReader(ProNetDbContext store, MemberReader people, PhotoReader photos)
{
    /// <returns>Null for an address that nobody has, or no longer, and for a profile that is not for everybody: these look alike.</returns>
    public async Task<MemberPageModel?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var member = await store.MemberBadges.Where(b => b.Token == token).Select(b => (long?)b.MemberId).FirstOrDefaultAsync(cancellationToken);
        return member is { } id ? await ReadAsync(id, cancellationToken) : null;
    }

    /// <summary>What the badge of a member would say.</summary>
    /// <returns>Null when the profile is not for everybody.</returns>
    public async Task<MemberPageModel?> ReadAsync(long memberId, CancellationToken cancellationToken) =>
        (await people.ReadAsync([memberId], Viewer.Visitor, cancellationToken)).SingleOrDefault();

    /// <returns>The photo of a profile that was read here; null where a visitor sees none.</returns>
    public async Task<byte[]?> PhotoAsync(MemberPageModel seen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return seen.Member.PhotoKey.Length > 0 ? await photos.ReadAsync(seen.Member.Id, cancellationToken) : null;
    }
}
