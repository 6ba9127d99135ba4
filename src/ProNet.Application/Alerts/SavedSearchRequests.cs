using System.Security.Cryptography;
using System.Text;
using ProNet.Application.SavedSearches;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Building;
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
        SearchCriteria? whole = null;
        foreach (var search in searches)
        {
            var reading = SavedQuery.Read(search.Subject, search.Query, search.GrammarVersion);
            if (reading.Criteria is not { } criteria)
                return (null, reading.Problem);
            if (criteria.Subject != searches[0].Subject)
                return (null, QuarantineReason.BrokenQuery);
            whole = whole is null ? criteria : CombinedCriteria.Of(criteria, whole);
            if (whole is null)
                return (null, QuarantineReason.BrokenQuery);
        }

        return (builder.Build(subscriber.Viewer.Scope, whole!, subscriber.Language).Request, QuarantineReason.None);
    }

    /// <summary>What makes two matches of a search the same: the first 16 hexadecimal digits of the SHA-256 of what it asks.</summary>
    /// <param name="searches">As for <see cref="Build"/>.</param>
    public static string Fingerprint(IReadOnlyList<SavedSearch> searches)
    {
        ArgumentNullException.ThrowIfNull(searches);
        var asked = string.Join('\n', searches.Select(s => FormattableString.Invariant($"{(int)s.Subject} {s.GrammarVersion} {s.Query}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)).AsSpan(0, 8));
    }
}
