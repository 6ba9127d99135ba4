using ProNet.Domain.SavedSearches;
using ProNet.Search.Querying;
using ProNet.Search.Requests;

namespace ProNet.Application.SavedSearches;

/// <summary>Between the address of a search page and what a saved search keeps of it: the one reader of addresses serves both.</summary>
public static class SavedQuery
{
    /// <summary>The canonical query string, without place in the results, and with what it is ranked for: who is found is the same, and where it is looked at is not.</summary>
    public static string Of(SearchAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Canonical.ToKeptString();
    }

    /// <summary>Reads what was kept, by the rules that it was written under.</summary>
    /// <param name="subject">What is searched.</param>
    /// <param name="query">A query string, with or without question mark.</param>
    /// <param name="grammarVersion">Of two that are named, here and in the query, the older one; one of a newer program cannot be read, and is not guessed at.</param>
    public static SavedQueryReading Read(SubjectKind subject, string query, int grammarVersion)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (grammarVersion is < 1 or > ParsedQuery.GrammarVersion || !Enum.IsDefined(subject))
            return new SavedQueryReading(null, QuarantineReason.UnknownGrammar, []);
        var reading = SearchAddress.Read(subject, query, SearchAddress.RankParameter);
        return reading.Diagnostics.IsEmpty
            ? new SavedQueryReading(reading.Address.Criteria with { GrammarVersion = Math.Min(grammarVersion, reading.Address.Criteria.GrammarVersion) }, QuarantineReason.None, []) { Rank = reading.Address.Rank }
            : new SavedQueryReading(null, QuarantineReason.BrokenQuery, reading.Diagnostics);
    }
}
