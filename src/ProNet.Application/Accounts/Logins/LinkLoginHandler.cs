using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts.Logins;

/// <summary>Lets a sign-in at a provider into the account of whoever is signed in. Nothing else links one: an address alone never does.</summary>
public sealed class LinkLoginHandler(UserManager<Account> users, ProNetDbContext store, OwnerProof proof, TimeProvider time)
{
    /// <param name="accountId">Whose.</param>
    /// <param name="sessionId">The session that asks.</param>
    /// <param name="login">What the provider says.</param>
    /// <param name="password">As typed; nothing where there is none.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<LoginOutcome> HandleAsync(long accountId, long? sessionId, ProviderLogin login, string? password, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(login);
        if (await users.FindByIdAsync(accountId.ToString(CultureInfo.InvariantCulture)) is not { IsDemo: false } account)
            return LoginOutcome.NotThere;
        if (!await proof.IsOwnerAsync(account, sessionId, password, cancellationToken))
            return LoginOutcome.NotShown;
        if (await users.FindByLoginAsync(login.Issuer, login.Subject) is { } linked)
            return linked.Id == accountId ? LoginOutcome.Done : LoginOutcome.Taken;
        Add(store, login, (accountId, accountId), caller, time.GetUtcNow().UtcDateTime);
        try
        {
            await store.SaveChangesAsync(cancellationToken);
            return LoginOutcome.Done;
        }
        catch (DbUpdateException)
        {
            // It was linked at the same moment.
            return LoginOutcome.Taken;
        }
    }

    /// <summary>Adds the row and its entry of the record, to be saved with what causes them.</summary>
    internal static void Add(ProNetDbContext store, ProviderLogin login, (long Actor, long Account) ids, Caller caller, DateTime now)
    {
        store.Add(new AccountLogin { LoginProvider = login.Issuer, ProviderKey = login.Subject, ProviderDisplayName = login.Email, UserId = ids.Account, LinkedAt = now });
        AuditLog.Add(store, now, AuditAction.LoginLinked, ids.Actor, ids.Account, caller, login.Issuer);
    }
}
