using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProNet.Indexing.Tests;

/// <summary>A process that dies at one of its awaits on the store: before a command, and before a commit. Once dead it does nothing more, whatever it tries to tidy up.</summary>
internal sealed class SeededCrash : DbCommandInterceptor, IDbTransactionInterceptor
{
    private int left = int.MaxValue;

    /// <summary>True once it died.</summary>
    public bool IsDead => left < 0;

    /// <param name="awaits">Awaits that it lives through.</param>
    public void After(int awaits) => left = awaits;

    public void Never() => left = int.MaxValue;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Alive(result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Alive(result));

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Alive(result));

    private T Alive<T>(T result)
    {
        if (left == int.MaxValue)
            return result;
        return left-- > 0 ? result : throw Die();
    }

    private CrashedException Die()
    {
        left = -1;
        return new CrashedException();
    }

    public sealed class CrashedException : Exception
    {
        public CrashedException()
            : base("The process was killed.")
        {
        }
    }
}
