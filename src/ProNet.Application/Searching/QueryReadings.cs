using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Application.Searching;

/// <summary>Other readings of what was written, tried in turn where it finds little: operators in small letters, a last word that is not finished, close spellings.</summary>
internal sealed class QueryReadings(SearchBuilder builder, ISearcher searcher)
{
    private static readonly string[] Narrowing = ["and", "et", "And", "Et"];

    /// <summary>The first reading that finds more; null when there is none, or the person wants what is written.</summary>
    public async Task<QueryReading?> FindAsync(BuiltSearch built, SearchRequest written, SearchResponse strict, CancellationToken cancellationToken)
    {
        if (written.Criteria.Exact || LongTextWas(built))
            return null;
        if (strict.Total < MostWords.FewHits && SmallOperators(built) is { } parsed
            && await AskAsync(built, written, builder.Expand(built, parsed.Root), strict, [.. parsed.Diagnostics.Where(d => d.Code == DiagnosticCode.ReadOperators)], null, cancellationToken) is { } boolean)
        {
            return boolean;
        }

        if (KnowsMeaning(written) && Unfinished.Of(written.Query, written.Criteria.QueryText) is var (open, word)
            && (strict.Total == 0 || FuzzyFallback.Words(strict).Contains(word, StringComparer.OrdinalIgnoreCase))
            && await AskAsync(built, written, open, strict, [new Diagnostic(DiagnosticCode.ReadUnfinished, -1, 0, [word])], null, cancellationToken) is { } finished)
        {
            return finished;
        }

        if (strict.Total > SpellingRules.FewHits || FuzzyFallback.Words(strict) is not { IsEmpty: false } words)
            return null;
        return await AskAsync(built, written, FuzzyFallback.Relax(written.Query, words, strict.Corrections), strict, strict.Diagnostics, new SearchCorrection(words, strict.Total), cancellationToken);
    }

    /// <summary>What is only offered: a reading that would find something else, where what is written finds enough. AND in small letters is none: all words are asked for anyway.</summary>
    public static ValueList<QueryOffer> Offers(BuiltSearch built, SearchAddress address)
    {
        if (address.Criteria.Exact || LongTextWas(built) || SmallOperators(built) is not { } parsed)
            return [];
        var words = parsed.Diagnostics.First(d => d.Code == DiagnosticCode.ReadOperators).Arguments[0].Split(", ").Except(Narrowing).ToValueList();
        return words.IsEmpty ? [] : [new QueryOffer(words, address.WithQueryText(QueryPrinter.Print(parsed.Root)))];
    }

    private static ParsedQuery? SmallOperators(BuiltSearch built)
    {
        var criteria = built.Request.Criteria;
        return KnowsMeaning(built.Request) && !built.Parsed.Diagnostics.Any(d => d.Code == DiagnosticCode.ReadOperators)
            ? QueryParser.ParseWithSmallOperators(criteria.QueryText, SearchSchemas.For(criteria.Subject), built.Request.Today)
            : null;
    }

    private static bool KnowsMeaning(SearchRequest request) => request.Criteria.GrammarVersion >= ParsedQuery.MeantVersion;

    private static bool LongTextWas(BuiltSearch built) => built.Diagnostics.Any(d => d.Code == DiagnosticCode.ReadLongText);

    private async Task<QueryReading?> AskAsync(
        BuiltSearch built, SearchRequest written, QueryNode query, SearchResponse strict, ValueList<Diagnostic> said, SearchCorrection? correction, CancellationToken cancellationToken)
    {
        if (query.Equals(written.Query))
            return null;
        var request = written with { Query = query, Correct = false };
        var response = await searcher.SearchAsync(request, cancellationToken);
        if (response.Total <= strict.Total)
            return null;
        // Chips and reasons speak of what was read, unless it is the same words spelt otherwise.
        return correction is null
            ? new QueryReading(built with { Request = request }, request, response, said, null)
            : new QueryReading(built, request, response with { Corrections = strict.Corrections }, said, correction);
    }
}
