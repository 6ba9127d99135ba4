using System.Globalization;
using ProNet.Application.SavedSearches;
using ProNet.Application.Searching;
using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
using ProNet.Web.Paging;

namespace ProNet.Web.Search;

/// <summary>What the parts of a search page share.</summary>
/// <param name="Answer">The answer to show.</param>
/// <param name="Reading">The address as read.</param>
public sealed record SearchView(SearchPageResult Answer, SearchPageReading Reading)
{
    private IReadOnlyList<QueryChip>? chips;
    private Dictionary<string, QueryChip>? chipsByClause;

    /// <summary>The saved search whose criteria are being changed, and may be; null for a search of its own.</summary>
    public FoundSearch? Saved { get; init; }

    public SearchAddress Address => Reading.Address;

    /// <summary>What runs, as chips; made once for the page.</summary>
    public IReadOnlyList<QueryChip> Chips => chips ??= QueryChips.From(Answer.Built.Request.Query, Answer.Request.Language);

    public SubjectKind Subject => Address.Criteria.Subject;

    /// <summary>What the page asks.</summary>
    public string Title(Wording words) => Address.Rank switch
    {
        null => words.Search.Title(Subject),
        RankingQuestion.Partner => words.Partners.Title,
        RankingQuestion.Job => words.OwnJobs.Title,
        { } question => words.Ranking.Title(question),
    };

    public SearchPageState State => Reading.State;

    public long Total => Answer.Response.Total;

    /// <summary>Everything there is to say, about parameters first.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Reading.Diagnostics.Concat(Answer.Diagnostics.Where(d => !IsSaidByCorrection(d))).Distinct();

    /// <summary>How many filters are on, the text not counted.</summary>
    public int FiltersOn => Address.Criteria.Facets.Sum(f => f.Included.Count + f.Excluded.Count) + Address.Criteria.Ranges.Count + (Address.Criteria.Near is null ? 0 : 1);

    /// <summary>True: nothing is asked, so that nothing found means that there is nothing.</summary>
    public bool AsksNothing => FiltersOn == 0 && Address.Criteria.QueryText.Trim().Length == 0;

    /// <summary>Whether something less would find more.</summary>
    public bool HasWaysOut => !(Answer.Response.Relaxations.IsEmpty && Answer.Pairs.IsEmpty && Answer.Lowered.IsEmpty && Answer.Widened.IsEmpty);

    /// <summary>The chip of a clause.</summary>
    /// <param name="clause">As explanations and relaxations name it.</param>
    public QueryChip? ChipOf(string clause)
    {
        chipsByClause ??= Chips.GroupBy(c => c.Clause, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return chipsByClause.GetValueOrDefault(clause);
    }

    /// <summary>A query text in the language of the page.</summary>
    public string Printed(string queryText) => QueryPrinter.Print(Parsed(queryText), Answer.Request.Language);

    /// <summary>The skill that a query text asks for and nothing else; null where it asks for something else.</summary>
    public string? SkillIn(string queryText) => Parsed(queryText) switch
    {
        WordNode { Field: "skill" } word => word.Text,
        PhraseNode { Field: "skill" } phrase => phrase.Text,
        _ => null,
    };

    private QueryNode Parsed(string queryText) => (Address.Criteria with { QueryText = queryText, GrammarVersion = ParsedQuery.GrammarVersion, Exact = false }).Parse();

    /// <summary>Hits on each page.</summary>
    public int PageSize => Address.Limit ?? SearchPageRequest.HitsPerPage;

    /// <summary>The hit that is shown beside the list; null where nothing is found.</summary>
    public FoundHit? PreviewedHit => Answer.Hits.FirstOrDefault(h => h.Hit.Id == State.Preview) ?? (Answer.Hits.IsEmpty ? null : Answer.Hits[0]);

    /// <summary>This page with another hit shown beside the list.</summary>
    public string PreviewOf(FoundHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return With(SearchPageState.Hit, hit.Hit.Id.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>This page with something opened, such as a preview or the values of a filter.</summary>
    public string With(string parameter, string value) => Urls.With(Here, parameter, value);

    /// <summary>Another search with a list of values as far open as it is here: what was clicked stays under the pointer.</summary>
    public string Keeping(SearchAddress address, string facet)
    {
        var there = Urls.Search(address);
        if (State.FindIn == facet)
            return Urls.With(there, SearchPageState.FindPrefix + facet, State.Typed);
        return State.MoreOf == facet ? Urls.With(there, SearchPageState.More, facet) : there;
    }

    /// <summary>The page of results that this one is.</summary>
    public string Here => ResultPages.Address(Address, Address.After, State.Before);

    /// <summary>"We searched close spellings of it" says already that nothing contains a word.</summary>
    private bool IsSaidByCorrection(Diagnostic diagnostic) =>
        diagnostic.Code == DiagnosticCode.UnknownTerm && Answer.Correction is { } correction && correction.Words.Contains(diagnostic.Arguments[0], StringComparer.OrdinalIgnoreCase);
}
