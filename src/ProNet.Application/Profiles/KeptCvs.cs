using Microsoft.EntityFrameworkCore;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Profiles;

/// <summary>Kept CVs as lists show them.</summary>
internal static class KeptCvs
{
    /// <summary>For lists, which show names and no words. Latest first.</summary>
    public static async Task<List<KeptCv>> WithoutTextAsync(IQueryable<KeptCv> cvs, CancellationToken cancellationToken) =>
        await cvs.OrderByDescending(c => c.AddedAt).ThenByDescending(c => c.Id)
            .Select(c => new KeptCv { Id = c.Id, MemberId = c.MemberId, FileName = c.FileName, Kind = c.Kind, Size = c.Size, AddedAt = c.AddedAt, Audience = c.Audience })
            .ToListAsync(cancellationToken);
}
