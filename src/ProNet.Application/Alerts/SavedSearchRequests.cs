using System.Security.Cryptography;
using System.Text;
using ProNet.Domain.SavedSearches;
using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Querying;
using ProNet.Search.Requests;

namespace ProNet.Application.Alerts;

/// <summary>
/// Turns a saved search into the request that its page runs: the same reader of addresses, the same builder. Of close spellings it knows nothing: whether a
/// page falls back to them depends on everybody else.
/// </summary>
public static class SavedSearchRequests
{
    /// <param name="builder">The one of the pages.</param>
    /// <param name="searches">The search, and those that it is based on, one on the other.</param>
    /// <param name="subscriber">Its owner.</param>
    /// <returns>The request; or why there is none.</returns>
    public static (SearchRequest? Request, QuarantineReason Reason) Build(SearchBuilder builder, IReadOnlyList<SavedSearch> searches, Subscriber subscriber)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(searches);
        ArgumentNullException.ThrowIfNull(subscriber);
        SearchRequest? whole = null;
        foreach (var search in searches)
        {
            if (search.GrammarVersion > ParsedQuery.GrammarVersion)
                return (null, QuarantineReason.UnknownGrammar);
            var reading = SearchAddress.Read(search.Subject, search.Query);
            if (!reading.Diagnostics.IsEmpty || search.Subject != searches[0].Subject)
                return (null, QuarantineReason.BrokenQuery);
            var request = builder.Build(subscriber.Viewer.Scope, reading.Address.Criteria, subscriber.Language).Request;
            whole = whole is null ? request : Both(whole, request);
        }

        return (whole, QuarantineReason.None);
    }

    /// <summary>What makes two matches of a search the same: the first 16 hexadecimal digits of the SHA-256 of what it asks.</summary>
    /// <param name="searches">As for <see cref="Build"/>.</param>
    public static string Fingerprint(IReadOnlyList<SavedSearch> searches)
    {
        ArgumentNullException.ThrowIfNull(searches);
        var asked = string.Join('\n', searches.Select(s => FormattableString.Invariant($"{(int)s.Subject} {s.GrammarVersion} {s.Query}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)).AsSpan(0, 8));
    }

    /// <summary>What both ask for: filters of the same facet hold side by side, and the radius of the second is one more clause.</summary>
    private static SearchRequest Both(SearchRequest own, SearchRequest other)
    {
        ValueList<QueryNode> clauses = other.Criteria.Near is { } near
            ? [own.Query, other.Query, new NearNode(near.PlaceText, near.Km, near.OrRemote, near.Centres)]
            : [own.Query, other.Query];
        var criteria = own.Criteria with { Facets = [.. own.Criteria.Facets, .. other.Criteria.Facets], Ranges = [.. own.Criteria.Ranges, .. other.Criteria.Ranges] };
        return new SearchRequest(own.Scope, criteria, new AndNode(clauses), own.Today) { Language = own.Language };
    }
}
