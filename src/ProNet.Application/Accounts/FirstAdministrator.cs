using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>How there comes to be an administrator: by a link that whoever runs the server reads there.</summary>
public sealed class FirstAdministrator(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    /// <summary>Makes a link where there is no administrator. Each start makes one of its own; once there is an administrator none of them opens anything.</summary>
    /// <returns>Its token; null when there is an administrator.</returns>
    public async Task<string?> LinkAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        if (await OpenLinks.HasAdministratorAsync(store, cancellationToken))
            return null;
        var (_, token) = new OneTimeLinks(store, time).Add(OneTimeLinkKind.FirstAdministrator, "", null);
        await store.SaveChangesAsync(cancellationToken);
        return token;
    }
}
