using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Has whoever is signed in show again that it is them: by the password, or, who has none, by having signed in a moment ago.</summary>
public sealed class OwnerProof(ProNetDbContext store, OwnPassword own, TimeProvider time)
{
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    /// <param name="account">Whose.</param>
    /// <param name="sessionId">The session that asks.</param>
    /// <param name="password">As typed; nothing where there is none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<bool> IsOwnerAsync(Account account, long? sessionId, string? password, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (account.PasswordHash is not null || password is { Length: > 0 })
            return await own.IsRightAsync(account, password, cancellationToken);
        var since = time.GetUtcNow().UtcDateTime - Fresh;
        return await store.SignInSessions.AnyAsync(s => s.AccountId == account.Id && s.Id == sessionId && s.CreatedAt >= since, cancellationToken);
    }
}
