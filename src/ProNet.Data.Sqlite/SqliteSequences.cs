using Microsoft.EntityFrameworkCore;

namespace ProNet.Data.Sqlite;

/// <summary>AUTOINCREMENT remembers the largest id by itself, however it came in.</summary>
internal sealed class SqliteSequences : IStoreSequences
{
    public Task AdvanceAsync(DbContext context, CancellationToken cancellationToken) => Task.CompletedTask;
}
