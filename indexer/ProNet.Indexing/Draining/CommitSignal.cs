using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ProNet.Data;

namespace ProNet.Indexing.Draining;

/// <summary>Tells the watch of each commit of this process, so that a change need not wait until it is noticed.</summary>
internal sealed class CommitSignal(IStoreWatch watch) : DbTransactionInterceptor
{
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => watch.Notice();

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        watch.Notice();
        return Task.CompletedTask;
    }
}
