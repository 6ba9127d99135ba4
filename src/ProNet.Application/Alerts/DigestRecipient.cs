using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Data;

namespace ProNet.Application.Alerts;

/// <summary>Whom a digest is for, and as whom it looks: exactly as if that account asked for a page now.</summary>
/// <param name="AccountId">Whose searches.</param>
/// <param name="Email">Where it goes.</param>
/// <param name="Name">Of the account's owner.</param>
/// <param name="Language">Two letters.</param>
/// <param name="Viewer">What may be told.</param>
public sealed record DigestRecipient(long AccountId, string Email, string Name, string Language, Viewer Viewer)
{
    /// <returns>Null when the account is gone or may not enter here.</returns>
    internal static async Task<DigestRecipient?> ReadAsync(ProNetDbContext store, AccountReader accounts, long accountId, CancellationToken cancellationToken)
    {
        if (await accounts.ReadAsync(store, accountId, cancellationToken) is not { } account)
            return null;
        var language = await store.Accounts.Where(a => a.Id == accountId).Select(a => a.Language).FirstAsync(cancellationToken);
        return new DigestRecipient(accountId, account.Email, account.Name, language, AccountClaims.ViewerOf(AccountClaims.ToPrincipal(account, "alerts", sessionId: null, scopes: null)));
    }
}
