using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Alerts;

/// <summary>What whoever holds a mail decides about its searches without signing in. Reading changes nothing.</summary>
public sealed class ChoicesFromMail(ProNetDbContext store, AlertTokens tokens, TimeProvider time)
{
    /// <summary>Weeks that a search may be paused for; the last stands for as long as a pause may be.</summary>
    public static readonly IReadOnlyList<int> Weeks = [1, 2, 4, 52];

    private const int DaysOfAWeek = 7;

    /// <returns>Null when the token is none, or there is nothing that it is about any more.</returns>
    public async Task<AlertChoices?> ReadAsync(string? token, CancellationToken cancellationToken)
    {
        var choose = tokens.Read(token, AlertTokenScope.Choose);
        if ((choose ?? tokens.Read(token, AlertTokenScope.Stop)) is not { } read)
            return null;
        var language = await store.Accounts.Where(a => a.Id == read.AccountId).Select(a => a.Language).FirstOrDefaultAsync(cancellationToken);
        if (language is null)
            return null;
        var searches = await Told(read).AsNoTracking().OrderBy(s => s.Position).ThenBy(s => s.Id).ToListAsync(cancellationToken);
        var telling = await store.SavedSearches.Where(s => s.OwnerId == read.AccountId && s.Cadence != AlertCadence.None).Select(s => s.Id).ToListAsync(cancellationToken);
        return new AlertChoices(searches, telling.Except(searches.Select(s => s.Id)).Count(), choose is not null, language);
    }

    /// <summary>Decides about a search that the mail told of, or about all.</summary>
    /// <param name="token">With <see cref="AlertTokenScope.Choose"/>; one that only ends mails is enough for that.</param>
    /// <param name="choice">What is decided.</param>
    /// <param name="about">Which search, not read for <see cref="AlertChoice.StopAll"/>; and how long a pause is, one of <see cref="Weeks"/>.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when nothing was decided: the token does not let it, the search was not in that mail, or there is none to decide about.</returns>
    public async Task<bool> ChooseAsync(string? token, AlertChoice choice, (long SearchId, int Weeks) about, Caller caller, CancellationToken cancellationToken)
    {
        var isEnd = choice is AlertChoice.Stop or AlertChoice.StopAll;
        var read = tokens.Read(token, AlertTokenScope.Choose) ?? (isEnd ? tokens.Read(token, AlertTokenScope.Stop) : null);
        if (read is null || !Enum.IsDefined(choice) || (choice == AlertChoice.Pause && !Weeks.Contains(about.Weeks)))
            return false;
        var searches = choice == AlertChoice.StopAll
            ? store.SavedSearches.Where(s => s.OwnerId == read.AccountId && s.Cadence != AlertCadence.None)
            : Told(read).Where(s => s.Id == about.SearchId);
        var now = time.GetUtcNow().UtcDateTime;
        var chosen = await searches.ToListAsync(cancellationToken);
        return chosen.Count > 0 && await ChangeAsync(chosen, s => Change(s, choice, about.Weeks, now), (read, choice, caller), cancellationToken);
    }

    /// <summary>What one POST does: a mail about one search ends that one's mails, a mail about several ends all, because otherwise the next one would still come.</summary>
    /// <returns>False when the token is none.</returns>
    public async Task<bool> StopAsync(string? token, Caller caller, CancellationToken cancellationToken)
    {
        if (tokens.Read(token, AlertTokenScope.Stop) is not { } read)
            return false;
        var told = await Told(read).ToListAsync(cancellationToken);
        var choice = told.Count == 1 ? AlertChoice.Stop : AlertChoice.StopAll;
        if (told.Count != 1)
            told = await store.SavedSearches.Where(s => s.OwnerId == read.AccountId).ToListAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        return await ChangeAsync(told, s => s.Tell(AlertCadence.None, now), (read, choice, caller), cancellationToken);
    }

    /// <summary>Only what the mail told of, and only as long as it is the account's own.</summary>
    private IQueryable<SavedSearch> Told(AlertToken token) =>
        store.SavedSearches.Where(s => s.OwnerId == token.AccountId && store.AlertHits.Any(h => h.SavedSearchId == s.Id && h.DigestId == token.DigestId));

    private async Task<bool> ChangeAsync(List<SavedSearch> searches, Action<SavedSearch> change, (AlertToken Token, AlertChoice Choice, Caller Caller) what, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var search in searches)
        {
            change(search);
            (search.UpdatedAt, search.Version) = (now, search.Version + 1);
            AuditLog.Add(store, now, AuditAction.AlertsChangedByMail, actorId: null, what.Token.AccountId, what.Caller, search.Name);
        }

        try
        {
            await store.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Its owner changed it at this moment; whoever reads the page that follows sees how it stands.
            return false;
        }

        return true;
    }

    private static void Change(SavedSearch search, AlertChoice choice, int weeks, DateTime now)
    {
        switch (choice)
        {
            case AlertChoice.Pause:
                search.PausedUntil = now.AddDays(weeks * DaysOfAWeek);
                break;
            case AlertChoice.Resume:
                search.PausedUntil = null;
                break;
            case AlertChoice.Weekly:
                search.Tell(AlertCadence.Weekly, now);
                break;
            default:
                search.Tell(AlertCadence.None, now);
                break;
        }
    }
}
