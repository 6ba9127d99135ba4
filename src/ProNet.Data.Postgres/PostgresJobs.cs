using Hangfire;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Npgsql;

namespace ProNet.Data.Postgres;

/// <summary>Background jobs in the same database as the store, in a schema of their own.</summary>
public static class PostgresJobs
{
    private const string Schema = "hangfire";

    /// <summary>Jobs on the store's server, whose tables are brought up to date.</summary>
    /// <param name="connection">Connection string of the store.</param>
    public static JobStorage Open(string connection)
    {
        Install(connection);
        var options = new PostgreSqlStorageOptions
        {
            SchemaName = Schema,
            PrepareSchemaIfNecessary = false,
            // Only for jobs of processes that died: a job that is enqueued wakes the workers of its own process at once.
            QueuePollInterval = TimeSpan.FromMinutes(1),
        };
        return new PostgreSqlStorage(new NpgsqlConnectionFactory(connection, options), options);
    }

    /// <summary>Under a lock of the server: processes that start together would otherwise create the same tables, and all but one would end.</summary>
    private static void Install(string connection)
    {
        using var session = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ConnectionString);
        session.Open();
        using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", session) { Parameters = { new() { Value = AdvisoryLocks.Key("job-tables") } } };
        command.ExecuteNonQuery();
        // The lock ends with its connection.
        PostgreSqlObjectsInstaller.Install(session, Schema);
    }
}
