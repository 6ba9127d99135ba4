using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Handles;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>
/// Who recruits for an organisation, for those who look after it: they give that role and take it, in their own organisations and nowhere else. Whether they look
/// after one is asked of the store in the same transaction, and not of what the request carries.
/// </summary>
public sealed class OwnRecruiters(IDbContextFactory<ProNetDbContext> contexts, AccountRoles roles)
{
    /// <summary>The organisations that an account looks after, by name, each with who recruits for it.</summary>
    public async Task<IReadOnlyList<OwnOrganisation>> ReadAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var own = Own(store, accountId);
        var organisations = await store.Organisations.AsNoTracking().Where(o => own.Contains(o.Id)).OrderBy(o => o.Name).ThenBy(o => o.Id).Select(o => new { o.Id, o.Slug, o.Name }).ToListAsync(cancellationToken);
        var rows = await store.OrganisationRoles.AsNoTracking().Where(r => r.Kind == OrganisationRoleKind.Recruiter && own.Contains(r.OrganisationId)).OrderBy(r => r.Id)
            .Join(store.Accounts, r => r.AccountId, a => a.Id, (r, a) => new { Role = r, a.Email, Name = store.Members.Where(m => m.Id == a.MemberId).Select(m => m.Name).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        var recruiters = rows.ToLookup(r => r.Role.OrganisationId, r => new OwnRecruiter(r.Role.Id, r.Name?.Display is { Length: > 0 } name ? name : r.Email!, r.Role.GivenAt));
        return organisations.ConvertAll(o => new OwnOrganisation(o.Slug, o.Name, [.. recruiters[o.Id]]));
    }

    /// <summary>Makes a member whom the one who decides sees a recruiter of the organisation.</summary>
    /// <param name="viewer">Who decides, as whom a member is looked for.</param>
    /// <param name="accountId">Who decides.</param>
    /// <param name="organisation">Key of an organisation that they look after; any other is none.</param>
    /// <param name="member">A handle, or the address of a page.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<RoleOutcome> GiveAsync(Viewer viewer, long accountId, string organisation, string member, Caller caller, CancellationToken cancellationToken) => contexts.TransactAsync(async (store, cancelled) =>
    {
        var own = Own(store, accountId);
        if (await store.Organisations.Where(o => o.Slug == organisation && own.Contains(o.Id)).Select(o => (long?)o.Id).FirstOrDefaultAsync(cancelled) is not { } id)
            return RoleOutcome.NotThere;
        var handle = HandleRule.Named(member);
        var account = await store.Members.VisibleTo(viewer).Where(m => m.Handle == handle).Join(store.Accounts, m => m.Id, a => a.MemberId, (_, a) => (long?)a.Id).FirstOrDefaultAsync(cancelled);
        return account is { } recruiter && await AccountRoles.FindAsync(store, recruiter, cancelled) is not null
            ? await roles.GiveAsync(store, recruiter, (id, organisation, OrganisationRoleKind.Recruiter), accountId, caller, cancelled)
            : RoleOutcome.NoMember;
    }, cancellationToken);

    /// <summary>Takes the role of a recruiter of an organisation that the one who decides looks after; any other role is none.</summary>
    public Task<RoleOutcome> TakeAsync(long accountId, long roleId, Caller caller, CancellationToken cancellationToken) => contexts.TransactAsync(async (store, cancelled) =>
    {
        var own = Own(store, accountId);
        return await store.OrganisationRoles.FirstOrDefaultAsync(r => r.Id == roleId && r.Kind == OrganisationRoleKind.Recruiter && own.Contains(r.OrganisationId), cancelled) is { } role
            && await AccountRoles.FindAsync(store, role.AccountId, cancelled) is not null
            ? await roles.TakeAsync(store, role, accountId, caller, cancelled)
            : RoleOutcome.NotThere;
    }, cancellationToken);

    private static IQueryable<long> Own(ProNetDbContext store, long accountId) =>
        store.OrganisationRoles.Where(r => r.AccountId == accountId && r.Kind == OrganisationRoleKind.Administrator).Select(r => r.OrganisationId);
}
