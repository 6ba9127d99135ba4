using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProNet.Application.Tests.Alerts;

/// <summary>Ends the work of a process at a chosen await of the store: before a statement or commit reaches it, or after it was done and before anybody hears of it.</summary>
internal sealed class Killer : DbCommandInterceptor, IDbTransactionInterceptor
{
    private static readonly bool IsSoak = Environment.GetEnvironmentVariable("PRONET_SOAK") == "1";

    private int left;

    /// <summary>Chooses which awaits a run tries; printed by the tests, so that PRONET_SEED repeats them.</summary>
    public static int Seed { get; } = int.TryParse(Environment.GetEnvironmentVariable("PRONET_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : Environment.TickCount & 0xffff;

    public bool HasKilled { get; private set; }

    /// <summary>How far an await that is tried lies from the next one: with PRONET_SOAK=1 each is tried.</summary>
    public static int Stride(int usual) => IsSoak ? 1 : usual;

    /// <summary>The first await to try, counted from 1; another one in each run.</summary>
    public static int First(int stride) => 1 + (Seed % stride);

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
