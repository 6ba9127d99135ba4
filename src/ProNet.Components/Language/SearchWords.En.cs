namespace ProNet.Components.Language;

internal sealed class EnglishSearchWords : SearchWords
{
    public override BySubject<SubjectWords> Subjects { get; } = new(
        (SubjectKind.Member, new SubjectWords("Person", "People", "Search people", "Skill, job title, name, place…", total => total == 0 ? "No people" : Plural.English(total, "person", "people"))),
        (SubjectKind.Job, new SubjectWords("Job", "Jobs", "Search jobs", "Job title, skill, organisation, place…", total => total == 0 ? "No jobs" : Plural.English(total, "job", "jobs"))),
        (SubjectKind.Organisation, new SubjectWords("Organisation", "Organisations", "Search organisations", "Name, industry, place…", total => total == 0 ? "No organisations" : Plural.English(total, "organisation", "organisations"))));

    public override string Search => "Search";

    public override string Took(double milliseconds) => $"in {milliseconds:0} ms";

    public override string SortBy => "Sort by";

    public override string View => "View";

    public override string Comfortable => "Comfortable";

    public override string Compact => "Compact";

    public override string PerPage(int hits) => $"{hits} a page";

    public override string Sort(SubjectKind subject, ProNet.Search.Requests.SortOrder order) => order switch
    {
        ProNet.Search.Requests.SortOrder.Recent => subject == SubjectKind.Job ? "Most recent" : "Recently updated",
        ProNet.Search.Requests.SortOrder.Name => "Name",
        ProNet.Search.Requests.SortOrder.Distance => "Distance",
        ProNet.Search.Requests.SortOrder.Experience => "Most experience",
        _ => "Best match",
    };

    public override string Filters => "Filters";

    public override string Selected => "Selected";

    public override string ShowAllFilters => "Show all filters";

    public override string SkipToResults => "Skip to results";

    public override string SkipToFilters => "Skip to filters";

    public override string FiltersOn(int count) => count == 0 ? "Filters" : $"Filters: {count} on";

    public override string ShowResults(string count) => $"Show {count}";

    public override string ClearAll => "Clear everything";

    public override string ClearFilters => "Clear filters";

    public override string YourSearch => "Your search";

    public override string Remove(string what) => $"Remove {what}";

    public override string Not => "not";

    public override string Quote(string text) => $"“{text}”";

    public override string OfOne(string entry, string clauses) => $"{entry}: {clauses}";

    public override string BeginsWith => "begins with";

    public override string CloseTo => "close to";

    public override string AnyOf => "any of";

    public override string NearPlace(string place, string km) => $"within {km} km of {place}";

    public override string AlsoRemote => "or remote";

    public override string AlsoSearched(string spellings) => $"also: {spellings}";

    public override string DropSpellings(string spellings) => $"Search only what is written, without {spellings}";

    public override string Include(string label) => $"Include {label}";

    public override string Exclude(string label) => $"Exclude {label}";

    public override string Included => "included";

    public override string Excluded => "excluded";

    public override string ClearValue(string label) => $"Clear {label}";

    public override string More(long others) => $"Show more ({others.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("en"))})";

    public override string Fewer => "Show fewer";

    public override string FindIn(string facet) => $"Find in {facet}";

    public override string Find => "Find";

    public override string NothingTyped(string typed) => $"Nothing here begins with “{typed}”.";

    public override string NoValues => "Nothing to choose from in these results.";

    public override string CurrencyFirst => "Choose a currency first.";

    public override string From => "From";

    public override string To => "To";

    public override string Apply => "Apply";

    public override string Around => "Around a place";

    public override string Place => "Place";

    public override string WithinKm => "Within (km)";

    public override string OrRemote => "Remote work also counts";

    public override string DidYouMean => "Did you mean";

    public override string Corrected(IReadOnlyList<string> words, long strict) =>
        strict == 0 ? $"Nothing matches {Quoted(words)} as written, so these match close spellings." : $"Little matches {Quoted(words)} as written ({strict}), so these also match close spellings.";

    public override string SearchExactly => "Search exactly what I wrote";

    public override string SearchClosely => "Allow close spellings again";

    public override string ExactOn => "Only what is written exactly is searched.";

    public override string AsWritten => "Search for exactly what I wrote";

    public override string OperatorOffer(IReadOnlyList<string> words) => $"{string.Join(", ", words.Select(w => $"“{w}”"))} was searched as a word.";

    public override string SearchInstead(string query) => $"Search {query}";

    public override string MostWords => "With most of these words";

    public override string MostWordsText(SubjectKind subject, long total) => $"{Count(subject, total)} with most of your words and not all. They are not part of the number above.";

    public override string MostWordsAll => "Search for most of these words";

    public override string SomeOf => "some of";

    public override string RemovePair(string first, string second, long more) => $"Remove {first} and {second}: +{more.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("en"))}";

    public override string FewTitle => "Few results";

    public override string FewText => "One change at a time would add:";

    public override string AllCriteria(int count) => $"Show all criteria ({count})";

    public override string WhyInTitle(string skill) => $"{skill} stands in the title";

    public override string WidenOffer(string what, long more) => $"Accept {what}: +{more.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("en"))}";

    public override string LowerOffer(string what, int least, long more) => $"Ask for only {least} of {what}: +{more.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("en"))}";

    public override string RemoveOffer(string what, long more) =>
        $"Remove {what}: +{more.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("en"))}";

    public override string EmptyTitle => "Nothing matches all of this";

    public override string EmptyText => "Your search is kept above. Take something away, or write it with fewer or more general words.";

    public override string StartOver => "Start over";

    public override string FirstUseTitle => "There is nothing here yet";

    public override string FirstUseText =>
        "Whoever runs this ProNet can import people and jobs, or start it with the demonstration. What is imported appears here within seconds.";

    public override string Why => "Why";

    public override string WhyThis(string title) => $"Why {title} is listed";

    public override string WhyMatched(string clause, string fields) => $"{clause} is in: {fields}";

    public override string WhyThrough(string spelling) => $"as “{spelling}”";

    public override string WhyHolds(string clause) => $"{clause} is true of this result";

    public override string WhyMissing(string clause) => $"{clause}: not mentioned";

    public override string WhyAll => "Your search has no words, so everything that passes the filters is listed, the most recent first.";

    public override string Share => "Share of the score";

    public override string Next => "Next page";

    public override string FirstPage => "First page";

    public override string Pages => "Pages of results";

    public override string Previous => "Previous page";

    public override string Shown(long first, long last, long total) => string.Create(System.Globalization.CultureInfo.GetCultureInfo("en"), $"{first:N0}–{last:N0} of {total:N0}");

    public override string StepBack => "Previous";

    public override string StepOn => "Next";

    public override string BackToResults => "Back to results";

    public override string Results => "Results";

    public override string Preview => "Preview";

    public override string PreviewOf(string title) => $"Preview {title}";

    public override string OpenPage => "Open the page";

    public override string Keyboard => "Keyboard";

    public override string KeyboardOff => "Switch keyboard shortcuts off";

    public override string KeyboardOn => "Switch keyboard shortcuts on";

    public override string KeyBox => "Go to the search box";

    public override string KeyDown => "Next result";

    public override string KeyUp => "Previous result";

    public override string KeyOpen => "Open the result";

    public override string KeyHelp => "This list";

    public override string Failed => "That did not work. The page is as it was.";

    public override string TryAgain => "Try again";

    public override string Close => "Close";

    public override string Suggestions => "Suggestions";

    public override string SuggestionKind(ProNet.Search.Responses.SuggestionKind kind) => kind switch
    {
        ProNet.Search.Responses.SuggestionKind.Skill => "Skill",
        ProNet.Search.Responses.SuggestionKind.Organisation => "Organisation",
        ProNet.Search.Responses.SuggestionKind.Place => "Place",
        ProNet.Search.Responses.SuggestionKind.Person => "Person",
        _ => "Job title",
    };

    public override string SuggestionCount(int count) => count == 0 ? "No suggestions" : Plural.English(count, "suggestion", "suggestions");

    public override string Away(string km) => $"{km} km away";

    public override string Writing => "How to write a search";

    private static string Quoted(IReadOnlyList<string> words) => string.Join(", ", words.Select(w => $"“{w}”"));
}
