using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Data.Imports;
using ProNet.Data.Privacy;

namespace ProNet.Application.Claims;

/// <summary>Reads claims: what somebody can claim and has claimed, and what administrators decide.</summary>
public sealed class ClaimReader(ProNetDbContext store)
{
    private const int Most = 100;

    /// <returns>Null when there is no such profile for the viewer, or it has an owner.</returns>
    public async Task<ClaimPageModel?> FindAsync(Viewer viewer, long accountId, string handle, CancellationToken cancellationToken)
    {
        var account = await store.Accounts.AsNoTracking().FirstAsync(a => a.Id == accountId, cancellationToken);
        if (await ClaimableProfiles.In(store).AsNoTracking().VisibleTo(viewer).FirstOrDefaultAsync(m => m.Handle == handle, cancellationToken) is not { } member)
            return null;
        var standing = await ClaimableProfiles.IsBarredAsync(store, account, cancellationToken) ? ClaimStanding.Barred
            : !account.EmailConfirmed ? ClaimStanding.Unconfirmed
            : ClaimableProfiles.IsShown(member, account) ? ClaimStanding.IsTheirs
            : await store.ProfileClaims.AnyAsync(c => c.AccountId == accountId && c.MemberId == member.Id && c.State == ClaimState.Open, cancellationToken) ? ClaimStanding.Waits
            : ClaimStanding.MayAsk;
        return new ClaimPageModel(member.Handle, member.Name.Display, standing, member.Origin is { Source: ContactDigest.Source });
    }

    /// <summary>An account's own, the latest first.</summary>
    public Task<List<ClaimLine>> OwnAsync(long accountId, CancellationToken cancellationToken) =>
        LinesAsync(store.ProfileClaims.AsNoTracking().Where(c => c.AccountId == accountId).OrderByDescending(c => c.Id), cancellationToken);

    /// <summary>For administrators: those that wait, the oldest first; then those decided, the latest first.</summary>
    public async Task<IReadOnlyList<ClaimLine>> QueueAsync(CancellationToken cancellationToken)
    {
        var claims = store.ProfileClaims.AsNoTracking();
        var open = await LinesAsync(claims.Where(c => c.State == ClaimState.Open).OrderBy(c => c.Id), cancellationToken);
        var decided = await LinesAsync(claims.Where(c => c.State != ClaimState.Open).OrderByDescending(c => c.DecidedAt), cancellationToken);
        return [.. open, .. decided];
    }

    private async Task<List<ClaimLine>> LinesAsync(IQueryable<ProfileClaim> claims, CancellationToken cancellationToken)
    {
        var rows = await claims.Take(Most)
            .Select(c => new
            {
                Claim = c,
                Member = store.Members.Where(m => m.Id == c.MemberId).Select(m => new { m.Handle, m.Name }).First(),
                Account = store.Accounts.Where(a => a.Id == c.AccountId).Select(a => new { a.Email, Own = store.Members.Where(m => m.Id == a.MemberId).Select(m => m.Handle).FirstOrDefault() }).First(),
            })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(r => new ClaimLine(r.Claim, r.Member.Handle, r.Member.Name.Display, r.Account.Email!, r.Account.Own ?? ""));
    }
}
