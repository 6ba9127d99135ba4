using System.Security.Cryptography;
using System.Text;
using ProNet.Application.SavedSearches;
using ProNet.Search.Building;
using ProNet.Search.Requests;

namespace ProNet.Application.Alerts;

/// <summary>
/// What a saved search asks as a request, as its page runs it. Of close spellings it knows nothing: whether a page falls back to them depends on everybody else.
/// </summary>
public static class SavedSearchRequests
{
    /// <param name="builder">The one of the pages.</param>
    /// <param name="criteria">What is asked, bases included; see <see cref="SavedSearchResolver"/>.</param>
    /// <param name="subscriber">The owner.</param>
    public static SearchRequest Build(SearchBuilder builder, SearchCriteria criteria, Subscriber subscriber)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(subscriber);
        return builder.Build(subscriber.Viewer.Scope, criteria, subscriber.Language).Request;
    }

    /// <summary>What makes two matches of a search the same: the first 16 hexadecimal digits of the SHA-256 of what it asks. The order of results is no part of it.</summary>
    public static string Fingerprint(SearchCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        var asked = SavedQuery.Of(new SearchAddress(criteria with { Sort = SortOrder.Relevance }));
        var text = FormattableString.Invariant($"{(int)criteria.Subject} {criteria.GrammarVersion} {asked}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }
}
