using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Accounts;

/// <summary>
/// Accounts of people of the demo, one of each kind. They have no password, and a host without the demo lets none of them in, whatever was added to them.
/// </summary>
public sealed class DemoAccounts(IDbContextFactory<ProNetDbContext> contexts, AccountOptions options, TimeProvider time)
{
    /// <summary>Where the demo's people come from, as imports name it.</summary>
    private const string Source = "demo";

    /// <summary>One that never is (RFC 2606, 2).</summary>
    private const string Domain = "@demo.invalid";

    /// <summary>Two at the same moment would both find somebody missing, and the second fail.</summary>
    private static readonly SemaphoreSlim One = new(1, 1);

    /// <summary>Makes those that are missing; a store without people of the demo gets none.</summary>
    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        if (!options.Demo)
            return;
        await One.WaitAsync(cancellationToken);
        try
        {
            await using var store = await contexts.CreateDbContextAsync(cancellationToken);
            foreach (var person in Enum.GetValues<DemoPerson>())
            {
                if (await FindAsync(store, person, cancellationToken) is null && await ChooseAsync(store, person, cancellationToken) is { } member)
                    await AddAsync(store, person, member, cancellationToken);
            }
        }
        finally
        {
            One.Release();
        }
    }

    /// <returns>Null where no demo runs, and before its people are there.</returns>
    public async Task<long?> FindAsync(DemoPerson person, CancellationToken cancellationToken)
    {
        if (!options.Demo)
            return null;
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        return await FindAsync(store, person, cancellationToken);
    }

    /// <summary>The address whose mails somebody of the demo may read here: mails to people who do not exist go nowhere else.</summary>
    /// <returns>Null for every other account, and where no demo runs: a session must not be enough to read what a mailbox protects.</returns>
    public async Task<string?> MailboxAsync(long accountId, CancellationToken cancellationToken)
    {
        if (!options.Demo)
            return null;
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        return await store.Accounts.Where(a => a.Id == accountId && a.IsDemo).Select(a => a.Email).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>True for an address of somebody of the demo.</summary>
    public static bool IsAddress(string? email) => email?.EndsWith(Domain, StringComparison.OrdinalIgnoreCase) == true;

    private static Task<long?> FindAsync(ProNetDbContext store, DemoPerson person, CancellationToken cancellationToken)
    {
        var email = Email(person).ToUpperInvariant();
        return store.Accounts.Where(a => a.IsDemo && a.NormalizedEmail == email).Select(a => (long?)a.Id).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The first who fits, so that it is the same person every time.</summary>
    private static async Task<Member?> ChooseAsync(ProNetDbContext store, DemoPerson person, CancellationToken cancellationToken)
    {
        var free = store.Members.AsNoTracking().Include(m => m.Positions)
            .Where(m => m.Origin!.Source == Source && m.Audience == Audience.Everyone && !store.Accounts.Any(a => a.MemberId == m.Id));
        var employed = free.Where(m => m.Positions.Any(p => p.OrganisationId != null && p.Current == CurrentState.Certain));
        return await (person switch
        {
            DemoPerson.Recruiter or DemoPerson.OrganisationAdministrator => employed.Where(m => m.Language == "en").OrderBy(m => m.Id),
            DemoPerson.Expert => free.Where(m => m.Language == "en").OrderByDescending(m => m.Skills.Count).ThenBy(m => m.Id),
            DemoPerson.French => free.Where(m => m.Language == "fr").OrderBy(m => m.Id),
            _ => free.Where(m => m.Language == "en").OrderByDescending(m => m.Id),
        }).FirstOrDefaultAsync(cancellationToken);
    }

    private async Task AddAsync(ProNetDbContext store, DemoPerson person, Member member, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var email = Email(person);
        var account = new Account
        {
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = SecretText.Make(),
            MemberId = member.Id,
            IsDemo = true,
            IsAdministrator = person == DemoPerson.Administrator,
            Language = person == DemoPerson.French ? "fr" : "en",
            CreatedAt = now,
        };
        store.Add(account);
        await store.SaveChangesAsync(cancellationToken);
        OrganisationRoleKind? role = person switch
        {
            DemoPerson.Recruiter => OrganisationRoleKind.Recruiter,
            DemoPerson.OrganisationAdministrator => OrganisationRoleKind.Administrator,
            _ => null,
        };
        if (role is null)
            return;
        var organisation = member.Positions.First(p => p.OrganisationId is not null && p.Current == CurrentState.Certain).OrganisationId!.Value;
        store.Add(new OrganisationRole { AccountId = account.Id, OrganisationId = organisation, Kind = role.Value, GivenAt = now });
        await store.SaveChangesAsync(cancellationToken);
    }

    private static string Email(DemoPerson person) => person.ToString().ToLowerInvariant() + Domain;
}
