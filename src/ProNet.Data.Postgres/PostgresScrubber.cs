using Microsoft.EntityFrameworkCore;

namespace ProNet.Data.Postgres;

/// <summary>Frees the room of deleted rows, which the server then writes over. Its own log and its backups are the operator's.</summary>
internal sealed class PostgresScrubber(IDbContextFactory<ProNetDbContext> contexts) : IStoreScrubber
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    public async Task<bool> ScrubAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Database.SetCommandTimeout(Longest);
        await context.Database.ExecuteSqlRawAsync("VACUUM", cancellationToken);
        return true;
    }
}
