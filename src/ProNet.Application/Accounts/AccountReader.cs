using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Contacts;
using ProNet.Search;

namespace ProNet.Application.Accounts;

/// <summary>Reads who an account is and what it may do.</summary>
public sealed class AccountReader(AccountOptions options)
{
    /// <returns>Null when there is no such account, or none that may enter here.</returns>
    public async Task<SignedInAccount?> ReadAsync(ProNetDbContext store, long accountId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var account = await store.Accounts.AsNoTracking().Where(a => a.Id == accountId)
            .Select(a => new
            {
                a.Email,
                a.EmailConfirmed,
                a.MemberId,
                a.IsAdministrator,
                a.IsDemo,
                Member = store.Members.Where(m => m.Id == a.MemberId).Select(m => new { m.Handle, m.Name }).FirstOrDefault(),
                Roles = store.OrganisationRoles.Where(r => r.AccountId == a.Id).OrderBy(r => r.Id).Select(r => new { r.OrganisationId, r.Kind }).ToList(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        if (account is null || !MayEnter(account.IsDemo))
            return null;
        return new SignedInAccount
        {
            AccountId = accountId,
            Email = account.Email!,
            Name = account.Member?.Name.Display is { Length: > 0 } name ? name : account.Email!,
            MemberId = account.MemberId,
            Handle = account.Member?.Handle ?? "",
            IsAdministrator = account.IsAdministrator,
            IsDemo = account.IsDemo,
            RecruiterFor = account.Roles.Where(r => r.Kind == OrganisationRoleKind.Recruiter).Select(r => r.OrganisationId).ToValueList(),
            AdministratorOf = account.Roles.Where(r => r.Kind == OrganisationRoleKind.Administrator).Select(r => r.OrganisationId).ToValueList(),
            KeptBack = account.MemberId is { } member
                ? await KeptBackAsync(store, member, account.EmailConfirmed ? account.Email! : "", account.Roles.Select(r => r.OrganisationId), cancellationToken)
                : KeptBack.Nothing,
            Contacts = account.MemberId is { } known ? (await store.Contacts.AcceptedOf(known).ToListAsync(cancellationToken)).ToValueList() : [],
        };
    }

    private static async Task<KeptBack> KeptBackAsync(ProNetDbContext store, long memberId, string email, IEnumerable<long> roles, CancellationToken cancellationToken) =>
        await KeptBackReader.ReadAsync(store, await KeptBackReader.FactsAsync(store, memberId, email, roles, cancellationToken), cancellationToken);

    /// <summary>A password alone may be known to others; a passkey asks for finger or PIN, and counts as both factors.</summary>
    public bool MayAdminister(SignInMethod method) =>
        !options.AdministratorsUseSecondFactor || method is SignInMethod.PasswordAndCode or SignInMethod.PasswordAndRecoveryCode or SignInMethod.ProviderAndCode or SignInMethod.Passkey or SignInMethod.Demo;

    /// <summary>Accounts of the demo have no secret of their own, so that they must open nothing where no demo runs.</summary>
    public bool MayEnter(bool isDemo) => !isDemo || options.Demo;
}
