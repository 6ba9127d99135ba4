using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProNet.Data.Postgres;

/// <summary>An identity column does not notice ids that were given.</summary>
internal sealed class PostgresSequences : IStoreSequences
{
    public async Task AdvanceAsync(DbContext context, CancellationToken cancellationToken)
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        await context.Database.OpenConnectionAsync(cancellationToken);
        foreach (var type in context.Model.GetEntityTypes().Where(t => !t.IsOwned() && t.FindPrimaryKey()?.Properties is [{ Name: "Id" }]))
        {
            // Names of tables come from the model, never from outside.
            var table = sql.DelimitIdentifier(type.GetTableName()!);
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT setval(pg_get_serial_sequence('{table}', 'Id'), GREATEST((SELECT MAX(\"Id\") FROM {table}), 1), EXISTS (SELECT 1 FROM {table}))";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
