using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Requests;

/// <summary>
/// The address of one page of results: what is looked for, and where in the results one is. Immutable; every link of the page is the address
/// with one thing changed. Whatever changes the results goes back to the first page, because a cursor is a place in one list only.
/// </summary>
/// <param name="Criteria">What is looked for.</param>
/// <param name="After">Continue after this hit; null is the first page.</param>
/// <param name="Limit">Hits per page asked for; null leaves it to the page.</param>
public sealed record SearchAddress(SearchCriteria Criteria, SearchCursor? After = null, int? Limit = null)
{
    /// <summary>Name of the parameter that <see cref="SavedSearch"/> stands in.</summary>
    public const string SavedParameter = AddressParameters.Saved;

    /// <summary>Name of the parameter that <see cref="Rank"/> stands in where no path says it.</summary>
    public const string RankParameter = AddressParameters.Rank;

    /// <summary>The most hits that one page may ask for.</summary>
    public const int MostPerPage = 100;

    /// <summary>The saved search whose criteria are being changed, so that every link goes on doing so; null for a search of its own. Read only for who knows it.</summary>
    public long? SavedSearch { get; init; }

    /// <summary>What the first hits are ranked for; null for the order of the engine. The path of a page says it, and not its query string; what is kept without a path has it (<see cref="ToKeptString"/>).</summary>
    public RankingQuestion? Rank { get; init; }

    /// <summary>Number of the job that people are looked for; null for none. Only of a search for people; it is no part of what is found, and ranking reads it.</summary>
    public long? For { get; init; }

    /// <summary>What is looked for, and what it is ranked for: what a saved search keeps.</summary>
    public SearchAddress Canonical => new(Criteria) { Rank = Rank };

    /// <summary>An address that asks for everything of a kind.</summary>
    public static SearchAddress Of(SubjectKind subject) => new(new SearchCriteria { Subject = subject });

    /// <summary>Reads the part of a URL after the question mark, which may itself be there; never throws.</summary>
    /// <param name="subject">Which search the address belongs to.</param>
    /// <param name="queryString">Such as <c>?q=python&amp;skill=docker&amp;skill=-java</c>; may be empty.</param>
    /// <param name="alsoKnown">Parameters that the caller reads itself, such as <c>lang</c>.</param>
    public static SearchAddressReading Read(SubjectKind subject, string queryString, params IReadOnlyCollection<string> alsoKnown) =>
        Read(subject, QueryStringText.Parse(queryString), alsoKnown);

    /// <summary>Reads decoded parameters, in order; never throws.</summary>
    /// <param name="subject">Which search the address belongs to.</param>
    /// <param name="parameters">Names and values; a name may come several times.</param>
    /// <param name="alsoKnown">Parameters that the caller reads itself, such as <c>lang</c>.</param>
    public static SearchAddressReading Read(
        SubjectKind subject, IEnumerable<KeyValuePair<string, string>> parameters, params IReadOnlyCollection<string> alsoKnown) =>
        new SearchAddressReader(SearchSchemas.For(subject), alsoKnown).Read(parameters);

    /// <summary>The canonical query string without question mark; empty when nothing is asked. Equal addresses give equal strings.</summary>
    public string ToQueryString() => QueryStringText.Print(SearchAddressWriter.Parameters(this));

    /// <summary>The canonical query string with what it is ranked for; read back by who knows <see cref="RankParameter"/>.</summary>
    public string ToKeptString() => QueryStringText.Print([.. SearchAddressWriter.Parameters(this), .. Rank is { } rank ? [KeyValuePair.Create(RankParameter, EnumCodes.Of(rank))] : Array.Empty<KeyValuePair<string, string>>()]);

    /// <summary>What the facet does with a value now.</summary>
    public FacetSelection SelectionOf(string facet, string value) => FacetEditing.SelectionOf(Criteria, facet, value);

    /// <summary>
    /// Includes, excludes or clears a facet value. A range facet takes an interval such as a bucket (<c>5..9</c>), which replaces the one before, and
    /// <c>unknown</c>, which joins it; it excludes nothing.
    /// </summary>
    public SearchAddress With(string facet, string value, FacetSelection selection) =>
        Changed(FacetEditing.With(Criteria, facet, value, selection));

    /// <summary>Includes a value that is not included, clears one that is.</summary>
    public SearchAddress Toggle(string facet, string value) =>
        With(facet, value, SelectionOf(facet, value) == FacetSelection.Included ? FacetSelection.None : FacetSelection.Included);

    /// <summary>Clears everything that is set in a facet.</summary>
    public SearchAddress Without(string facet) => Changed(FacetEditing.Without(Criteria, facet));

    /// <summary>Clears every filter; the text stays.</summary>
    public SearchAddress WithoutFilters() => Changed(Criteria with { Facets = [], Ranges = [], Near = null });

    /// <summary>Sets the bounds of a range facet, in place of those it had.</summary>
    public SearchAddress With(RangeFilter range) => Changed(FacetEditing.With(Criteria, range));

    /// <summary>Sets the query text; dropped concepts and refused corrections belong to the old text and go.</summary>
    public SearchAddress WithQueryText(string text) => Changed(Criteria with { QueryText = text, GrammarVersion = ParsedQuery.GrammarVersion, DroppedConcepts = [], Exact = false });

    /// <summary>Sets the query text that a removed chip leaves; what was dropped elsewhere stays dropped.</summary>
    public SearchAddress Without(QueryChip chip) => Changed(Criteria with { QueryText = chip.QueryTextWithout });

    /// <summary>Looks around a place; null looks everywhere.</summary>
    public SearchAddress WithNear(NearFilter? near) => Changed(Criteria with { Near = near });

    public SearchAddress WithSort(SortOrder sort) => Changed(Criteria with { Sort = sort });

    /// <summary>Sets how many hits a page has; null leaves it to the page.</summary>
    public SearchAddress WithLimit(int? limit) => this with { Limit = limit, After = null };

    /// <summary>Takes back the spellings that recognising a concept added.</summary>
    public SearchAddress Dropping(string concept) =>
        Criteria.DroppedConcepts.Contains(concept) ? this : Changed(Criteria with { DroppedConcepts = [.. Criteria.DroppedConcepts, concept] });

    /// <summary>Adds the spellings of a dropped concept again.</summary>
    public SearchAddress Restoring(string concept) =>
        Changed(Criteria with { DroppedConcepts = Criteria.DroppedConcepts.Where(c => c != concept).ToValueList() });

    /// <summary>What accepting "did you mean" leads to.</summary>
    public SearchAddress With(SpellingCorrection correction) =>
        Changed(Criteria with { QueryText = QueryPrinter.Print(QueryCorrection.Apply(Tree(), correction.Word, correction.Suggestion)) });

    /// <summary>Refuses corrections, or allows them again.</summary>
    public SearchAddress WithExact(bool exact) => Changed(Criteria with { Exact = exact });

    /// <summary>The page after a hit; null is the first page.</summary>
    public SearchAddress WithAfter(SearchCursor? cursor) => this with { After = cursor };

    /// <summary>What following a "remove this: +N" offer leads to.</summary>
    public SearchAddress Without(Relaxation removal) => removal.Kind switch
    {
        RelaxationKind.Near => WithNear(null),
        RelaxationKind.Range => Without(removal.Name),
        RelaxationKind.Clause => WithoutClause(removal.Name),
        _ when SelectionOf(removal.Name, removal.Value) == FacetSelection.Included => Toggle(removal.Name, removal.Value),
        _ => With(removal.Name, removal.Value.StartsWith('-') ? removal.Value[1..] : removal.Value, FacetSelection.None),
    };

    /// <summary>No text, no filters, first page; kind, sort and page size stay.</summary>
    public SearchAddress Cleared() => Changed(new SearchCriteria { Subject = Criteria.Subject, Sort = Criteria.Sort });

    private SearchAddress WithoutClause(string printed) =>
        Changed(Criteria with { QueryText = QueryPrinter.Print(PrintedClauses.Without(Tree(), printed)) });

    /// <summary>The text as a tree to print again; printing keeps relative dates as they were written, so any day will do.</summary>
    private QueryNode Tree() => Criteria.Parse();

    private SearchAddress Changed(SearchCriteria criteria) => this with { Criteria = criteria, After = null };
}
