using ProNet.Application.Ranking;
using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
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

    /// <summary>Why the model put those hits where they are that it ranked, by id; empty where nothing is ranked.</summary>
    public IReadOnlyDictionary<long, RankingReasons> Reasons { get; init; } = new Dictionary<long, RankingReasons>();

    /// <summary>Number of the receipt of a ranked page, by which it can be said what was done about it; 0 where none was written.</summary>
    public long ShownIn { get; init; }

    /// <summary>About the query text and its words; about the parameters the reader of the address has its own.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Set when close spellings were searched instead of what was written.</summary>
    public SearchCorrection? Correction { get; init; }

    /// <summary>Other ways to read the text that would find something else.</summary>
    public ValueList<QueryOffer> Offers { get; init; }

    /// <summary>Where nothing is found and no single removal helps: two that do together.</summary>
    public ValueList<PairRemoval> Pairs { get; init; }

    /// <summary>Where little is found: fewer of several things that are asked for.</summary>
    public ValueList<Lowering> Lowered { get; init; }

    /// <summary>Where little is found: conditions that could be wider.</summary>
    public ValueList<Widening> Widened { get; init; }

    /// <summary>What has most of the words, where hardly anything has all; null where there is nothing, and behind the first page.</summary>
    public MostWordsAnswer? MostWords { get; init; }

    /// <summary>The same search for exactly what is written, where something else was read; null where nothing was.</summary>
    public SearchAddress? AsWritten => Correction is not null || Diagnostics.Any(d => IsReading(d.Code)) ? Request.Address.WithExact(true) : null;

    /// <summary>The search for what was probably meant, where close spellings were searched: what is kept and watched, because mails tell of no close spellings. Null where nothing was corrected.</summary>
    public SearchAddress? AsMeant => Correction is null ? null : WithText(FuzzyFallback.AsMeant(Built.Parsed.Root, Correction.Words, Response.Corrections));

    /// <summary>The same search in the words of the grammar, where a long text was read: what links go on from. Null where it is written so already.</summary>
    public SearchAddress? Explicit => Diagnostics.Any(d => d.Code == DiagnosticCode.ReadLongText) ? WithText(Built.Parsed.Root) : null;

    /// <summary>Whether a diagnostic says that the text was read otherwise than to the letter.</summary>
    public static bool IsReading(DiagnosticCode code) => code is DiagnosticCode.ReadOperators or DiagnosticCode.ReadExclamation or DiagnosticCode.ReadNearWords
        or DiagnosticCode.ReadWebOperators or DiagnosticCode.ReadLongText or DiagnosticCode.ReadUnfinished;

    public TimeSpan Took { get; init; }

    private SearchAddress WithText(QueryNode query) => Request.Address with { Criteria = Request.Address.Criteria with { QueryText = QueryPrinter.Print(query, Request.Language) } };
}
