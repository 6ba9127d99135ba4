using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Gives roles to accounts that are there, and takes them, for administrators. Both hold from the next request; whoever is concerned finds them in the record.</summary>
public sealed class AccountRoles(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    /// <summary>Stands in the record for the role that is none of an organisation.</summary>
    public const string Administrator = "Administrator";

    /// <summary>Makes somebody an administrator, or no administrator any more.</summary>
    /// <param name="accountId">Who.</param>
    /// <param name="isAdministrator">What they are from then on.</param>
    /// <param name="administratorId">Who decides.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<RoleOutcome> SetAdministratorAsync(long accountId, bool isAdministrator, long administratorId, Caller caller, CancellationToken cancellationToken) => contexts.TransactAsync(async (store, cancelled) =>
    {
        // Holds their rows until the end of the transaction: two administrators who take the role from each other at the same moment would leave none.
        await store.Accounts.Where(a => a.IsAdministrator).ExecuteUpdateAsync(set => set.SetProperty(a => a.SeenAt, a => a.SeenAt), cancelled);
        if (await FindAsync(store, accountId, cancelled) is not { } account)
            return RoleOutcome.NotThere;
        if (account.IsAdministrator == isAdministrator)
            return RoleOutcome.Done;
        if (!isAdministrator && !await store.Accounts.AnyAsync(a => a.IsAdministrator && !a.IsDemo && a.Id != accountId, cancelled))
            return RoleOutcome.LastAdministrator;
        account.IsAdministrator = isAdministrator;
        AuditLog.Add(store, Now, isAdministrator ? AuditAction.RoleGiven : AuditAction.RoleTaken, administratorId, accountId, caller, Administrator);
        await store.SaveChangesAsync(cancelled);
        return RoleOutcome.Done;
    }, cancellationToken);

    /// <summary>Gives a role for an organisation; one that is there already is enough.</summary>
    /// <param name="accountId">Who.</param>
    /// <param name="role">Key of the organisation, and the role.</param>
    /// <param name="administratorId">Who decides.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<RoleOutcome> GiveAsync(long accountId, (string? Organisation, OrganisationRoleKind Kind) role, long administratorId, Caller caller, CancellationToken cancellationToken) => contexts.TransactAsync(async (store, cancelled) =>
    {
        var key = (role.Organisation ?? "").Trim().ToLowerInvariant();
        if (!Enum.IsDefined(role.Kind) || await FindAsync(store, accountId, cancelled) is null)
            return RoleOutcome.NotThere;
        return await store.Organisations.Where(o => o.Slug == key).Select(o => (long?)o.Id).FirstOrDefaultAsync(cancelled) is { } organisation
            ? await GiveAsync(store, accountId, (organisation, key, role.Kind), administratorId, caller, cancelled)
            : RoleOutcome.NoOrganisation;
    }, cancellationToken);

    /// <summary>Takes a role for an organisation.</summary>
    /// <param name="accountId">Whose.</param>
    /// <param name="roleId">Which; another account's is none.</param>
    /// <param name="administratorId">Who decides.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<RoleOutcome> TakeAsync(long accountId, long roleId, long administratorId, Caller caller, CancellationToken cancellationToken) => contexts.TransactAsync(async (store, cancelled) =>
    {
        if (await FindAsync(store, accountId, cancelled) is null
            || await store.OrganisationRoles.FirstOrDefaultAsync(r => r.Id == roleId && r.AccountId == accountId, cancelled) is not { } role)
            return RoleOutcome.NotThere;
        return await TakeAsync(store, role, administratorId, caller, cancelled);
    }, cancellationToken);

    /// <summary>Gives a role to an account that is there, in the transaction of whoever may.</summary>
    internal async Task<RoleOutcome> GiveAsync(
        ProNetDbContext store, long accountId, (long OrganisationId, string Key, OrganisationRoleKind Kind) role, long actorId, Caller caller, CancellationToken cancellationToken)
    {
        if (await store.OrganisationRoles.AnyAsync(r => r.AccountId == accountId && r.OrganisationId == role.OrganisationId && r.Kind == role.Kind, cancellationToken))
            return RoleOutcome.Done;
        store.Add(new OrganisationRole { AccountId = accountId, OrganisationId = role.OrganisationId, Kind = role.Kind, GivenAt = Now });
        AuditLog.Add(store, Now, AuditAction.RoleGiven, actorId, accountId, caller, $"{role.Kind} {role.Key}");
        await store.SaveChangesAsync(cancellationToken);
        return RoleOutcome.Done;
    }

    /// <summary>Takes a role, in the transaction of whoever may.</summary>
    internal async Task<RoleOutcome> TakeAsync(ProNetDbContext store, OrganisationRole role, long actorId, Caller caller, CancellationToken cancellationToken)
    {
        var key = await store.Organisations.Where(o => o.Id == role.OrganisationId).Select(o => o.Slug).FirstAsync(cancellationToken);
        store.Remove(role);
        AuditLog.Add(store, Now, AuditAction.RoleTaken, actorId, role.AccountId, caller, $"{role.Kind} {key}");
        await store.SaveChangesAsync(cancellationToken);
        return RoleOutcome.Done;
    }

    /// <summary>An account whose roles may be changed; those of the demo are shared.</summary>
    internal static Task<Account?> FindAsync(ProNetDbContext store, long accountId, CancellationToken cancellationToken) =>
        store.Accounts.FirstOrDefaultAsync(a => a.Id == accountId && !a.IsDemo, cancellationToken);

    private DateTime Now => time.GetUtcNow().UtcDateTime;
}
