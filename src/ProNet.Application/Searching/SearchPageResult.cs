using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Querying;
using ProNet.Search.Responses;

namespace ProNet.Application.Searching;

/// <summary>What the page and the API show.</summary>
public sealed record SearchPageResult
{
    public required SearchPageRequest Request { get; init; }

    /// <summary>The request as written: clauses have these names in the response too when close spellings gave the hits.</summary>
    public required BuiltSearch Built { get; init; }

    /// <summary>The engine's answer: total, facets, next page, corrections.</summary>
    public required SearchResponse Response { get; init; }

    /// <summary>The hits that the store still has and the viewer may see, in the engine's order.</summary>
    public required ValueList<FoundHit> Hits { get; init; }

    /// <summary>About the query text and its words; about the parameters the reader of the address has its own.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Set when close spellings were searched instead of what was written.</summary>
    public SearchCorrection? Correction { get; init; }

    public TimeSpan Took { get; init; }
}
