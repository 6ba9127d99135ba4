using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ProNet.Data.Postgres;

/// <summary>
/// Repeats what the server could not do at this moment: a connection that broke or could not be opened, a deadlock, a serialisation failure. Within a
/// transaction nothing is repeated, because what was done before in it is gone: <see cref="StoreTransactions"/> repeats the whole. A failure that lasts
/// passes as it is, so that whoever waits for the server recognises it; the strategy of the provider wraps it, and forbids transactions of one's own.
/// </summary>
internal sealed class RetryingStrategy(ExecutionStrategyDependencies dependencies) : IExecutionStrategy
{
    private static readonly TimeSpan[] Waits = [TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(1)];

    /// <summary>False, although it does: true stands for the rules of the provider's strategy about transactions and buffering.</summary>
    public bool RetriesOnFailure => false;

    /// <summary>Not repeated: the store is used asynchronously, and a wait here would hold a thread.</summary>
    public TResult Execute<TState, TResult>(
        TState state, Func<DbContext, TState, TResult> operation, Func<DbContext, TState, ExecutionResult<TResult>>? verifySucceeded) =>
        operation(dependencies.CurrentContext.Context, state);

    public async Task<TResult> ExecuteAsync<TState, TResult>(
        TState state,
        Func<DbContext, TState, CancellationToken, Task<TResult>> operation,
        Func<DbContext, TState, CancellationToken, Task<ExecutionResult<TResult>>>? verifySucceeded,
        CancellationToken cancellationToken = default)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await operation(dependencies.CurrentContext.Context, state, cancellationToken);
            }
            catch (Exception e) when (MayRepeat(e, attempt))
            {
                await Task.Delay(Waits[attempt], cancellationToken);
            }
        }
    }

    private bool MayRepeat(Exception e, int attempt) =>
        attempt < Waits.Length
        && dependencies.CurrentContext.Context.Database.CurrentTransaction is null
        && (e as NpgsqlException ?? (e as DbUpdateException)?.InnerException as NpgsqlException) is { IsTransient: true };
}
