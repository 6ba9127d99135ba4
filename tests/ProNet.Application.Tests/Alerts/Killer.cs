using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProNet.Application.Tests.Alerts;

/// <summary>Ends the work of a process at a chosen await of the store: before a statement or commit reaches it, or after it was done and before anybody hears of it.</summary>
internal sealed class Killer : DbCommandInterceptor, IDbTransactionInterceptor
{
    private int left;

    public bool HasKilled { get; private set; }

    /// <param name="moment">At which await, counted from 1; every statement and every commit has two.</param>
    public void Arm(int moment) => (left, HasKilled) = (moment, false);

    public void Disarm() => left = 0;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        Passing(result);

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) => Passing(result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        Passing(result);

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) => Passing(result);

    public ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        Passing(result);

    public async Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => await Passing(0);

    private ValueTask<T> Passing<T>(T result)
    {
        if (left == 0 || --left > 0)
            return ValueTask.FromResult(result);
        HasKilled = true;
        throw new KilledException();
    }

    /// <summary>Nothing catches it, as nothing catches the end of a process.</summary>
    public sealed class KilledException : OperationCanceledException;
}
