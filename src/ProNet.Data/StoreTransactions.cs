using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ProNet.Data;

/// <summary>Units of work that hold together: all of it is stored, or nothing.</summary>
public static class StoreTransactions
{
    /// <summary>Standard SQLSTATE codes by which a server asks for the transaction again: serialisation failure, and deadlock.</summary>
    private static readonly string[] Conflicts = ["40001", "40P01"];

    private const int MostAttempts = 6;

    /// <summary>Does a unit of work in a transaction, on a context of its own; again from the start when the server gave way to another transaction.</summary>
    /// <param name="contexts">Where contexts come from.</param>
    /// <param name="work">Reads and writes; does not commit. What it keeps outside the context it must be able to keep twice.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    public static async Task<T> TransactAsync<T>(
        this IDbContextFactory<ProNetDbContext> contexts, Func<ProNetDbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var context = await contexts.CreateDbContextAsync(cancellationToken);
                await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
                var result = await work(context, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return result;
            }
            catch (Exception e) when (attempt < MostAttempts && IsConflict(e))
            {
                // Not at the same moment as the other.
                await Task.Delay(Random.Shared.Next(10, 50 * attempt), cancellationToken);
            }
        }
    }

    /// <summary>Whether a server gave way to another transaction: nothing of this one is stored, and it may be done again.</summary>
    public static bool IsConflict(Exception e) =>
        (e as DbException ?? (e as DbUpdateException)?.InnerException as DbException) is { SqlState: { } state } && Conflicts.Contains(state);
}
