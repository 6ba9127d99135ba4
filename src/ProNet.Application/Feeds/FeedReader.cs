using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Application.Alerts;
using ProNet.Data;

namespace ProNet.Application.Feeds;

/// <summary>Reads feeds for whoever knows their token, as their owner would see it now. Changes nothing: nothing is seen by it.</summary>
public sealed class FeedReader(ProNetDbContext store, NewsReader news)
{
    /// <summary>Entries of a feed; the page behind it shows all.</summary>
    public const int MostEntries = 50;

    /// <summary>Longer than any token; what is longer is none.</summary>
    private const int Longest = 100;

    /// <returns>Null when nobody is to be told, for whatever reason.</returns>
    public async Task<FeedContent?> ReadAsync(string token, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (token.Length > Longest)
            return null;
        var hash = SecretText.Hash(token);
        if (await store.SearchFeeds.AsNoTracking().FirstOrDefaultAsync(f => f.TokenHash == hash, cancellationToken) is not { } feed)
            return null;
        var search = await store.SavedSearches.AsNoTracking().FirstOrDefaultAsync(s => s.Id == feed.SavedSearchId, cancellationToken);
        if (search is null || await news.RecipientAsync(store, search, cancellationToken) is not { } reader)
            return null;
        var state = await NewsReader.StateAsync(store, search, cancellationToken);
        var items = state == NewsState.Telling ? await news.LatestAsync(store, search, reader, MostEntries, cancellationToken) : [];
        return new FeedContent(search, feed, reader.Language, state, items);
    }
}
