using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace ProNet.Data.Postgres;

/// <summary>
/// Locks of the server, each held by a connection of its own: they end with the process, with its machine, or with the connection, whichever goes first.
/// </summary>
internal sealed class AdvisoryLocks(string connection) : IStoreLocks
{
    public bool IsShared => true;

    public async Task<IStoreLock?> TryAcquireAsync(string name, CancellationToken cancellationToken)
    {
        // Not pooled: a pooled connection would keep the lock after it was given back.
        var builder = new NpgsqlConnectionStringBuilder(connection) { Pooling = false, KeepAlive = 10 };
        var session = new NpgsqlConnection(builder.ConnectionString);
        try
        {
            await session.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand("SELECT pg_try_advisory_lock($1)", session) { Parameters = { new() { Value = Key(name) } } };
            if (await command.ExecuteScalarAsync(cancellationToken) is true)
                return new Held(session, Key(name));
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }

        await session.DisposeAsync();
        return null;
    }

    /// <summary>The server's locks have numbers.</summary>
    internal static long Key(string name) => BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes("pronet/" + name)));

    private sealed class Held(NpgsqlConnection session, long key) : IStoreLock
    {
        public async Task<bool> IsHeldAsync(CancellationToken cancellationToken)
        {
            try
            {
                await using var command = new NpgsqlCommand("SELECT 1", session);
                await command.ExecuteScalarAsync(cancellationToken);
                return true;
            }
            catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
            {
                return false;
            }
        }

        /// <summary>Not by closing alone: a busy server notices that a while later, and who asks next would not get it.</summary>
        public async ValueTask DisposeAsync()
        {
            try
            {
                await using var command = new NpgsqlCommand("SELECT pg_advisory_unlock($1)", session) { Parameters = { new() { Value = key } } };
                await command.ExecuteNonQueryAsync();
            }
            catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
            {
                // The connection was lost, and the lock with it.
            }

            await session.DisposeAsync();
        }
    }
}
