using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Links with which an account may be opened at this moment: what the settings allow, and the first administrator while there is none.</summary>
public sealed class OpenLinks(ProNetDbContext store, OneTimeLinks links, AccountOptions options)
{
    public async Task<OneTimeLink?> FindAsync(string? token, CancellationToken cancellationToken)
    {
        OneTimeLinkKind[] kinds = options.Registration switch
        {
            Registration.Open => [OneTimeLinkKind.Join, OneTimeLinkKind.Invitation, OneTimeLinkKind.FirstAdministrator],
            Registration.Invitation => [OneTimeLinkKind.Invitation, OneTimeLinkKind.FirstAdministrator],
            _ => [OneTimeLinkKind.FirstAdministrator],
        };
        var link = await links.FindAsync(token, kinds, cancellationToken);
        return link is { Kind: OneTimeLinkKind.FirstAdministrator } && await HasAdministratorAsync(store, cancellationToken) ? null : link;
    }

    /// <summary>Those of the demo do not count: they run nothing.</summary>
    public static Task<bool> HasAdministratorAsync(ProNetDbContext store, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Accounts.AnyAsync(a => a.IsAdministrator && !a.IsDemo, cancellationToken);
    }
}
