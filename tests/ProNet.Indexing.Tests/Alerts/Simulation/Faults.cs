using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProNet.Indexing.Tests.Alerts.Simulation;

/// <summary>
/// What befalls a process at the store: it is killed at one of its awaits, before a statement or commit or after it was done and before anybody heard of it; or the database
/// goes away at one. Both last until <see cref="End"/>: the dead do nothing more, whatever they try to tidy up.
/// </summary>
internal sealed class Faults : DbCommandInterceptor, IDbTransactionInterceptor
{
    private const int Never = int.MaxValue;

    private int left = Never;
    private bool isOutage;

    /// <summary>True once it happened.</summary>
    public bool HasStruck => Volatile.Read(ref left) <= 0;

    public bool HasKilled => HasStruck && !isOutage;

    /// <param name="awaits">Awaits of the store that are lived through.</param>
    public void KillAfter(int awaits) => (isOutage, left) = (false, awaits);

    /// <param name="awaits">Awaits of the store that still have an answer.</param>
    public void DownAfter(int awaits) => (isOutage, left) = (true, awaits);

    public void End() => left = Never;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => Passing(result);

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) => Passing(result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => Passing(result);

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) => Passing(result);

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => Passing(result);

    public async Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => await Passing(0);

    private ValueTask<T> Passing<T>(T result)
    {
        if (Volatile.Read(ref left) == Never || Interlocked.Decrement(ref left) > 0)
            return ValueTask.FromResult(result);
        throw isOutage ? new OutageException() : new KilledException();
    }

    /// <summary>Nothing catches it, as nothing catches the end of a process.</summary>
    public sealed class KilledException : OperationCanceledException;

    public sealed class OutageException() : DbException("The database is away.");
}
