using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Imports;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Claims;

/// <summary>Which profiles have no owner yet, and which accounts may become one.</summary>
internal static class ClaimableProfiles
{
    /// <summary>Imported profiles without an account.</summary>
    public static IQueryable<Member> In(ProNetDbContext store) => store.Members.Where(m => m.Origin != null && !store.Accounts.Any(a => a.MemberId == m.Id));

    /// <summary>Accounts of the demo are shared, so that nothing is added to them; and what is being erased takes nothing along.</summary>
    public static async Task<bool> IsBarredAsync(ProNetDbContext store, Account account, CancellationToken cancellationToken) =>
        account.IsDemo || await store.Erasures.AnyAsync(e => e.AccountId == account.Id, cancellationToken);

    /// <summary>True when the account has shown already that the profile is its owner's: by the address that it was imported with.</summary>
    public static bool IsShown(Member imported, Account account) => account.EmailConfirmed && ContactDigest.Is(imported.Origin, account.Email!);
}
