using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Privacy;

namespace ProNet.Application.Access;

/// <summary>Who is kept from whom, for what two accounts have together: while one of them keeps the whole profile from the other, there is nothing between them.</summary>
public static class KeptApart
{
    /// <summary>Which of some accounts are not there for an account, or have it not there for them. Whoever has no profile is kept from nobody.</summary>
    /// <param name="store">The store.</param>
    /// <param name="accountId">From whom.</param>
    /// <param name="others">Accounts, the own one among them or not.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<HashSet<long>> FromAsync(ProNetDbContext store, long accountId, IReadOnlyCollection<long> others, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(others);
        long[] asked = [.. others, accountId];
        var members = await store.Accounts.Where(a => a.MemberId != null && EF.Parameter(asked).Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.MemberId!.Value, cancellationToken);
        if (!members.Remove(accountId, out var me) || members.Count == 0)
            return [];
        var hidden = (await KeptBackReader.OfAccountAsync(store, accountId, me, cancellationToken)).Profiles;
        var apart = members.Where(m => hidden.Contains(m.Value)).Select(m => m.Key).ToHashSet();
        // What one keeps back oneself may name organisations and domains, so that it depends on who the others are.
        if (await store.Exclusions.AnyAsync(e => e.MemberId == me && e.Reach != ExclusionReach.Availability, cancellationToken))
        {
            foreach (var (account, member) in members.Where(m => !apart.Contains(m.Key)).ToList())
            {
                if ((await KeptBackReader.OfAccountAsync(store, account, member, cancellationToken)).Profiles.Contains(me))
                    apart.Add(account);
            }
        }

        return apart;
    }
}
