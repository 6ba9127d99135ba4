namespace ProNet.Web.Api;

/// <summary>What else a query may mean, and what stands in the way where little is found. Each address is a search that can be asked as it stands.</summary>
/// <param name="AsWritten">The same search for exactly what is written, where it was read otherwise; else null.</param>
/// <param name="Corrected">Words of which close spellings were searched.</param>
/// <param name="StrictTotal">How many match exactly what is written, where close spellings were searched; else null.</param>
/// <param name="Corrections">Better-known spellings.</param>
/// <param name="Offers">Other readings.</param>
/// <param name="Removals">What the removal of one or two things asked for would add.</param>
/// <param name="Lowerings">What fewer of several things (<c>atleast:</c>) would add.</param>
/// <param name="Widenings">What a larger radius and fewer years would add.</param>
/// <param name="MostWords">What has most of the words and not all; null where that is nothing, or enough has all.</param>
internal sealed record HelpJson<T>(
    string? AsWritten,
    IReadOnlyList<string> Corrected,
    long? StrictTotal,
    IReadOnlyList<CorrectionJson> Corrections,
    IReadOnlyList<OfferJson> Offers,
    IReadOnlyList<RemovalJson> Removals,
    IReadOnlyList<LoweringJson> Lowerings,
    IReadOnlyList<WideningJson> Widenings,
    MostWordsJson<T>? MostWords)
    where T : HitJson;

/// <param name="Word">As written.</param>
/// <param name="Suggestion">A better-known spelling.</param>
/// <param name="Documents">How many have it.</param>
/// <param name="Url">The search with it.</param>
internal sealed record CorrectionJson(string Word, string Suggestion, int Documents, string Url);

/// <param name="Words">Words that would be read as operators.</param>
/// <param name="Query">The query that they make.</param>
/// <param name="Url">The search for it.</param>
internal sealed record OfferJson(IReadOnlyList<string> Words, string Query, string Url);

/// <param name="Parts">What goes: one thing, or two that only help together.</param>
/// <param name="More">How many more hits that gives.</param>
/// <param name="Url">The search without it.</param>
internal sealed record RemovalJson(IReadOnlyList<RemovedJson> Parts, long More, string Url);

/// <param name="Kind"><c>facet-value</c>, <c>range</c>, <c>near</c>, <c>clause</c>.</param>
/// <param name="Name">The facet, the place, or the clause.</param>
/// <param name="Value">The value of a facet, with a leading minus when it is excluded; null for others.</param>
internal sealed record RemovedJson(string Kind, string Name, string? Value);

/// <param name="Group">The things, as a query.</param>
/// <param name="Least">How many of them would be asked for.</param>
/// <param name="More">How many more hits that gives.</param>
/// <param name="Url">The search for that.</param>
internal sealed record LoweringJson(string Group, int Least, long More, string Url);

/// <param name="Km">The larger radius; null where it is not about the radius.</param>
/// <param name="Facet">The range facet; null where it is about the radius.</param>
/// <param name="Minimum">Its lower bound.</param>
/// <param name="More">How many more hits that gives.</param>
/// <param name="Url">The search for that.</param>
internal sealed record WideningJson(double? Km, string? Facet, int? Minimum, long More, string Url);

/// <param name="Total">Exact number; not part of the total of the answer.</param>
/// <param name="Url">A search for all that has most of the words, which can be paged.</param>
/// <param name="Hits">The best of them.</param>
internal sealed record MostWordsJson<T>(long Total, string Url, IReadOnlyList<T> Hits)
    where T : HitJson;
