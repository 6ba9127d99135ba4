using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;

namespace ProNet.Application.Handles;

/// <summary>Finds where a profile went that was at an address.</summary>
public sealed class FormerHandleReader(ProNetDbContext store)
{
    /// <returns>The handle of today; null when nobody had this one, or the viewer may not see the profile: that it moved is not told either.</returns>
    public async Task<string?> FindAsync(string handle, Viewer viewer, CancellationToken cancellationToken)
    {
        var owner = await store.FormerHandles.Where(h => h.Handle == handle).Select(h => h.MemberId).FirstOrDefaultAsync(cancellationToken);
        return owner is { } id ? await store.Members.VisibleTo(viewer).Where(m => m.Id == id).Select(m => m.Handle).FirstOrDefaultAsync(cancellationToken) : null;
    }
}
