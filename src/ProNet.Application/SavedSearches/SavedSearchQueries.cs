using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.SavedSearches;

/// <summary>Changes of saved searches that whoever runs them makes.</summary>
public static class SavedSearchQueries
{
    /// <summary>Sets one aside that cannot be run, so that it holds up no other; since when stays as it was.</summary>
    /// <param name="store">The store.</param>
    /// <param name="id">The search.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static Task QuarantineAsync(this ProNetDbContext store, long id, QuarantineReason reason, DateTime now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.SavedSearches.Where(s => s.Id == id && s.QuarantinedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.QuarantinedAt, now).SetProperty(s => s.QuarantineReason, reason), cancellationToken);
    }
}
