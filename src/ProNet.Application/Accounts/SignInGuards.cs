using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>
/// Makes guessing slow: after a few attempts each further one waits twice as long, up to a quarter of an hour. An attempt is counted before it is looked at,
/// so that many at the same moment are not many more.
/// </summary>
public sealed class SignInGuards(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    /// <summary>A person who mistypes has these.</summary>
    public const int Free = 5;

    private const int MostTries = 8;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    /// <summary>How long the next attempt waits after that many.</summary>
    public static TimeSpan Delay(int attempts) => attempts < Free ? TimeSpan.Zero
        : attempts - Free > 10 ? Longest
        : TimeSpan.FromTicks(Math.Min(Longest.Ticks, First.Ticks << (attempts - Free)));

    /// <summary>Counts an attempt.</summary>
    /// <param name="what">What is guessed at, known or not.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null when the attempt may be looked at; otherwise until when none is.</returns>
    public async Task<DateTime?> TakeAsync(string what, CancellationToken cancellationToken)
    {
        var hash = SecretText.Hash(what);
        for (var attempt = 1; ; attempt++)
        {
            var now = time.GetUtcNow().UtcDateTime;
            try
            {
                await using var store = await contexts.CreateDbContextAsync(cancellationToken);
                var guard = await store.SignInGuards.FirstOrDefaultAsync(g => g.KeyHash == hash, cancellationToken);
                if (guard?.LockedUntil > now)
                    return guard.LockedUntil;
                if (guard is null)
                    store.Add(guard = new SignInGuard { KeyHash = hash });
                guard.Failed = guard.LastAt + Remembered < now ? 1 : guard.Failed + 1;
                guard.LastAt = now;
                guard.LockedUntil = Delay(guard.Failed) is { Ticks: > 0 } delay ? now + delay : null;
                await store.SaveChangesAsync(cancellationToken);
                return null;
            }
            catch (DbUpdateException) when (attempt < MostTries)
            {
                // Another attempt was counted at the same moment.
            }
            catch (DbUpdateException)
            {
                return now + First;
            }
        }
    }

    /// <summary>Whoever knows the secret is no guesser.</summary>
    public async Task ForgetAsync(string what, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var (hash, old) = (SecretText.Hash(what), time.GetUtcNow().UtcDateTime - Remembered);
        await store.SignInGuards.Where(g => g.KeyHash == hash || g.LastAt < old).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Remembers that something was used.</summary>
    /// <returns>False when it was used within the last day.</returns>
    public async Task<bool> UseOnceAsync(string what, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var (hash, now) = (SecretText.Hash("used " + what), time.GetUtcNow().UtcDateTime);
        var old = now - Remembered;
        await store.SignInGuards.Where(g => g.KeyHash == hash && g.LastAt < old).ExecuteDeleteAsync(cancellationToken);
        store.Add(new SignInGuard { KeyHash = hash, LastAt = now });
        try
        {
            await store.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }
}
