using ProNet.Application.Alerts;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;
using ProNet.Search;

namespace ProNet.Application.Feeds;

/// <summary>What the feed of a saved search says at this moment, before words.</summary>
/// <param name="Search">The search.</param>
/// <param name="Feed">Its feed.</param>
/// <param name="Language">Two letters, of its owner.</param>
/// <param name="State">Whether it tells something; otherwise the feed says why not.</param>
/// <param name="Items">Latest first; none where it tells nothing.</param>
public sealed record FeedContent(SavedSearch Search, SearchFeed Feed, string Language, NewsState State, ValueList<NewsItem> Items)
{
    /// <summary>Since when it says what it says.</summary>
    public DateTime UpdatedAt => State switch
    {
        NewsState.Telling => Items.IsEmpty ? Feed.CreatedAt : Items[0].Hit.FirstMatchedAt,
        NewsState.Archived => Search.ArchivedAt ?? Search.UpdatedAt,
        NewsState.SetApart => Search.QuarantinedAt ?? Search.UpdatedAt,
        _ => Search.UpdatedAt,
    };
}
