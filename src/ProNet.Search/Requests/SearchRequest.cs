using ProNet.Search.Access;
using ProNet.Search.Querying;
using ProNet.Search.Responses;

namespace ProNet.Search.Requests;

/// <summary>
/// Everything an engine needs to answer: criteria, on whose behalf, and what to return. Immutable, comparable, serialisable. Built by
/// <see cref="Building.SearchBuilder"/>, which parses, recognises skills and resolves places once for all engines.
/// </summary>
public sealed record SearchRequest
{
    /// <summary>Builds a request; there is no way to build one without saying for whom.</summary>
    /// <param name="scope">On whose behalf.</param>
    /// <param name="criteria">What is looked for; its <see cref="SearchCriteria.Near"/> already resolved.</param>
    /// <param name="query">The parsed, expanded tree of <see cref="SearchCriteria.QueryText"/>.</param>
    /// <param name="today">The day that ages count from; jobs that closed before it do not match.</param>
    public SearchRequest(AccessScope scope, SearchCriteria criteria, QueryNode query, DateOnly today)
    {
        Scope = scope;
        Criteria = criteria;
        Query = query;
        Today = today;
    }

    public AccessScope Scope { get; }

    public SearchCriteria Criteria { get; }

    public QueryNode Query { get; init; }

    /// <summary>The day that ages count from; jobs that closed before it do not match.</summary>
    public DateOnly Today { get; }

    /// <summary>Subjects that are left out before anything is counted, such as those that were reviewed. Ascending.</summary>
    public ValueList<long> Without { get; init; }

    /// <summary>The only subjects that are asked about; empty asks about all. Ascending.</summary>
    public ValueList<long> Among { get; init; }

    /// <summary>Hits to return; 0 asks for counts only.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>Continue after this hit; null is the first page.</summary>
    public SearchCursor? After { get; init; }

    public ValueList<FacetRequest> Facets { get; init; }

    /// <summary>True: mark matched words in the best evidence of each hit.</summary>
    public bool Highlights { get; init; }

    /// <summary>True: say for each hit which clause matched where and what it added.</summary>
    public bool Explain { get; init; }

    /// <summary>True: count for every single filter and clause how many more hits its removal would give.</summary>
    public bool CountRemovals { get; init; }

    /// <summary>True: look for words that nothing contains, and for better-known spellings of them. False for a second search about the same words.</summary>
    public bool Correct { get; init; } = true;

    /// <summary>How long the search may take; an engine that needs longer stops with <see cref="SearchTimeLimitException"/>.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Two-letter language for labels (sorting and typed facet values).</summary>
    public string Language { get; init; } = "en";
}
