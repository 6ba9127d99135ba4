using ProNet.Search.Querying;

namespace ProNet.Search.Responses;

/// <summary>An engine's answer: ids and evidence; pages read everything else from the store.</summary>
public sealed record SearchResponse
{
    /// <summary>Exact number of matching documents in scope.</summary>
    public required long Total { get; init; }

    public required ValueList<SearchHit> Hits { get; init; }

    /// <summary>In the order asked.</summary>
    public ValueList<FacetResult> Facets { get; init; }

    /// <summary>Where the next page starts; null on the last.</summary>
    public SearchCursor? Next { get; init; }

    /// <summary>What the engine has to say, such as a word that no document has.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>"Remove this: +N" for each filter and clause, largest first; empty unless asked.</summary>
    public ValueList<Relaxation> Relaxations { get; init; }

    /// <summary>Better-known spellings of words in the query, best first; empty when there is nothing to correct.</summary>
    public ValueList<SpellingCorrection> Corrections { get; init; }
}
