using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>
/// Records what was refused: rights, passkeys, tokens, and what locks, limits and the tokens of forms keep out. Whoever is refused can be refused as often as
/// they like, so alike refusals are counted and written together, now and then, and only so many different ones: nobody fills the store.
/// </summary>
public sealed class Refusals(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    /// <summary>Different ones that are kept apart between two writes; of others only how many there were is known, by what was refused.</summary>
    public const int MostApart = 100;

    /// <summary>Entries that one process writes in a day; what comes on top is counted and written with the next day's.</summary>
    public const int MostInADay = 2_000;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    private readonly Lock gate = new();
    private Dictionary<Refusal, int> counted = [];
    private (DateOnly Day, int Entries) written;

    /// <summary>Actions that are written here, and no others.</summary>
    public static IReadOnlyList<AuditAction> Actions { get; } =
        [AuditAction.PasskeyRefused, AuditAction.TokenRefused, AuditAction.LockRefused, AuditAction.LimitRefused, AuditAction.RightRefused, AuditAction.FormRefused];

    /// <summary>Counts a refusal. Costs no input or output.</summary>
    /// <param name="action">What was refused.</param>
    /// <param name="accountId">Who asked; null for nobody signed in.</param>
    /// <param name="caller">From where.</param>
    /// <param name="detail">The address's pattern, of which there are few; never what somebody typed.</param>
    public void Add(AuditAction action, long? accountId, Caller caller, string detail = "")
    {
        ArgumentNullException.ThrowIfNull(caller);
        var refusal = new Refusal(action, accountId, caller.Address, detail);
        lock (gate)
        {
            if (!counted.ContainsKey(refusal) && counted.Count >= MostApart)
                refusal = new Refusal(action, null, "", "");
            counted[refusal] = counted.GetValueOrDefault(refusal) + 1;
        }
    }

    /// <summary>Writes what was counted since the last time, and forgets what is too old.</summary>
    /// <returns>How many entries were written.</returns>
    public async Task<int> WriteAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var due = Take(DateOnly.FromDateTime(now));
        if (due.Count == 0)
            return 0;
        try
        {
            await using var store = await contexts.CreateDbContextAsync(cancellationToken);
            store.AddRange(due.Select(r => new AuditEntry
            {
                At = now,
                Action = r.Key.Action,
                ActorId = r.Key.AccountId,
                AccountId = r.Key.AccountId,
                Address = r.Key.Address,
                Detail = r.Value == 1 ? r.Key.Detail : FormattableString.Invariant($"{r.Key.Detail} ×{r.Value}").Trim(),
            }));
            await store.SaveChangesAsync(cancellationToken);
            var old = now - Kept;
            await store.AuditEntries.Where(e => e.At < old && Actions.Contains(e.Action)).ExecuteDeleteAsync(cancellationToken);
            return due.Count;
        }
        catch
        {
            GiveBack(due);
            throw;
        }
    }

    /// <summary>What there is room for today; the rest stays, put together.</summary>
    private Dictionary<Refusal, int> Take(DateOnly day)
    {
        lock (gate)
        {
            if (written.Day != day)
                written = (day, 0);
            var due = counted.Take(Math.Max(0, MostInADay - written.Entries)).ToDictionary();
            counted = counted.Where(c => !due.ContainsKey(c.Key)).ToDictionary();
            written.Entries += due.Count;
            return due;
        }
    }

    private void GiveBack(Dictionary<Refusal, int> due)
    {
        lock (gate)
        {
            written.Entries -= due.Count;
            foreach (var (refusal, times) in due)
                counted[refusal] = counted.GetValueOrDefault(refusal) + times;
        }
    }

    private sealed record Refusal(AuditAction Action, long? AccountId, string Address, string Detail);
}
