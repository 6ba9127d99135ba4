namespace ProNet.Components.Language;

/// <summary>Words of the search pages.</summary>
public abstract class SearchWords
{
    /// <summary>What each kind of subject is called.</summary>
    public abstract BySubject<SubjectWords> Subjects { get; }

    public string Title(SubjectKind subject) => Subjects[subject].Title;

    public string BoxHint(SubjectKind subject) => Subjects[subject].BoxHint;

    public abstract string Search { get; }

    public string Count(SubjectKind subject, long total) => Subjects[subject].Count(total);

    public abstract string Took(double milliseconds);

    public abstract string SortBy { get; }

    public abstract string View { get; }

    public abstract string Comfortable { get; }

    public abstract string Compact { get; }

    public abstract string PerPage(int hits);

    /// <summary>An order of results, as it agrees with what they are.</summary>
    public abstract string Sort(SubjectKind subject, ProNet.Search.Requests.SortOrder order);

    public abstract string Filters { get; }

    /// <summary>Heads what is chosen, over the filters.</summary>
    public abstract string Selected { get; }

    public abstract string ShowAllFilters { get; }

    public abstract string SkipToResults { get; }

    public abstract string SkipToFilters { get; }

    public abstract string FiltersOn(int count);

    public abstract string ShowResults(string count);

    public abstract string ClearAll { get; }

    public abstract string ClearFilters { get; }

    public abstract string YourSearch { get; }

    public abstract string Remove(string what);

    public abstract string Not { get; }

    /// <summary>A text in quotation marks.</summary>
    public abstract string Quote(string text);

    /// <summary>Clauses that hold of one and the same entry.</summary>
    public abstract string OfOne(string entry, string clauses);

    public abstract string BeginsWith { get; }

    public abstract string CloseTo { get; }

    public abstract string AnyOf { get; }

    public abstract string NearPlace(string place, string km);

    public abstract string AlsoRemote { get; }

    public abstract string AlsoSearched(string spellings);

    public abstract string DropSpellings(string spellings);

    public abstract string Include(string label);

    public abstract string Exclude(string label);

    public abstract string Included { get; }

    public abstract string Excluded { get; }

    public abstract string ClearValue(string label);

    public abstract string More(long others);

    public abstract string Fewer { get; }

    public abstract string FindIn(string facet);

    public abstract string Find { get; }

    public abstract string NothingTyped(string typed);

    public abstract string NoValues { get; }

    /// <summary>Instead of amounts in several currencies.</summary>
    public abstract string CurrencyFirst { get; }

    public abstract string From { get; }

    public abstract string To { get; }

    public abstract string Apply { get; }

    public abstract string Around { get; }

    public abstract string Place { get; }

    public abstract string WithinKm { get; }

    public abstract string OrRemote { get; }

    public abstract string DidYouMean { get; }

    public abstract string Corrected(IReadOnlyList<string> words, long strict);

    public abstract string SearchExactly { get; }

    public abstract string SearchClosely { get; }

    public abstract string ExactOn { get; }

    public abstract string AsWritten { get; }

    /// <summary>Words that may be operators, and the query that they would make.</summary>
    public abstract string OperatorOffer(IReadOnlyList<string> words);

    public abstract string SearchInstead(string query);

    /// <summary>Heads what has most of the words, below what has all of them.</summary>
    public abstract string MostWords { get; }

    public abstract string MostWordsText(SubjectKind subject, long total);

    public abstract string MostWordsAll { get; }

    public abstract string SomeOf { get; }

    public abstract string RemovePair(string first, string second, long more);

    public abstract string FewTitle { get; }

    public abstract string FewText { get; }

    /// <summary>Shows the criteria that a narrow screen has no room for.</summary>
    public abstract string AllCriteria(int count);

    /// <summary>Of a skill that is not among those listed and stands in a title.</summary>
    public abstract string WhyInTitle(string skill);

    /// <summary>Offers to ask for fewer of several things.</summary>
    /// <param name="what">The things.</param>
    /// <param name="least">How many of them.</param>
    /// <param name="more">Hits that this adds.</param>
    public abstract string LowerOffer(string what, int least, long more);

    /// <summary>Offers to ask for less of one condition.</summary>
    /// <param name="what">The wider condition.</param>
    /// <param name="more">Hits that this adds.</param>
    public abstract string WidenOffer(string what, long more);

    public abstract string RemoveOffer(string what, long more);

    public abstract string EmptyTitle { get; }

    public abstract string EmptyText { get; }

    public abstract string StartOver { get; }

    public abstract string FirstUseTitle { get; }

    public abstract string FirstUseText { get; }

    public abstract string Why { get; }

    public abstract string WhyThis(string title);

    public abstract string WhyMatched(string clause, string fields);

    public abstract string WhyThrough(string spelling);

    public abstract string WhyHolds(string clause);

    public abstract string WhyMissing(string clause);

    public abstract string WhyAll { get; }

    public abstract string Share { get; }

    public abstract string Next { get; }

    public abstract string FirstPage { get; }

    public abstract string Pages { get; }

    public abstract string Previous { get; }

    /// <summary>Which of the results a page shows.</summary>
    public abstract string Shown(long first, long last, long total);

    /// <summary>To the hit before, of a list.</summary>
    public abstract string StepBack { get; }

    /// <summary>To the hit behind, of a list.</summary>
    public abstract string StepOn { get; }

    public abstract string BackToResults { get; }

    public abstract string Results { get; }

    public abstract string Preview { get; }

    public abstract string PreviewOf(string title);

    public abstract string OpenPage { get; }

    public abstract string Keyboard { get; }

    public abstract string KeyboardOff { get; }

    public abstract string KeyboardOn { get; }

    public abstract string KeyBox { get; }

    public abstract string KeyDown { get; }

    public abstract string KeyUp { get; }

    public abstract string KeyOpen { get; }

    public abstract string KeyHelp { get; }

    /// <summary>What is shown could not be replaced.</summary>
    public abstract string Failed { get; }

    public abstract string TryAgain { get; }

    public abstract string Close { get; }

    public abstract string Suggestions { get; }

    public abstract string SuggestionKind(ProNet.Search.Responses.SuggestionKind kind);

    public abstract string SuggestionCount(int count);

    public abstract string Away(string km);

    public abstract string Writing { get; }
}
