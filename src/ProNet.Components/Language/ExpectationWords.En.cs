using ProNet.Domain.SavedSearches;

namespace ProNet.Components.Language;

internal sealed class EnglishExpectationWords : ExpectationWords
{
    public override string Title => "Tests";

    public override string Lead => "What this search must find, and what it must not. It is checked each night, and before a rebuilt search replaces this one. Up to 20.";

    public override string Nothing => "Nothing is expected of it yet. Add somebody from the results, or by the address of their page.";

    public override string Test => "Test";

    public override string Page => "Address of a page";

    public override string PageHint => "Such as /people/ada; a handle, short name or number will do.";

    public override string Kind => "What is expected";

    public override string Add => "Add the test";

    public override string Remove => "Remove";

    public override string NotThere => "A page that is not there for you";

    public override string To(bool mustBeFound) => mustBeFound ? "Must be found" : "Must not be found";

    public override string Of(ExpectationState state) => state switch
    {
        ExpectationState.Passes => "Passes",
        ExpectationState.Fails => "Fails",
        ExpectationState.NotVisible => "Not checked: it is not there for you",
        ExpectationState.SetApart => "Not checked: the search cannot be run",
        _ => "Not checked yet",
    };

    public override string FailsSince(string day) => $"Fails since {day}";

    public override string Will(bool pass) => pass ? "After the coming rebuild it would pass." : "After the coming rebuild it would fail.";

    public override string WillFail(int count) => $"{Plural.English(count, "test", "tests")} of this search would fail after the coming rebuild of the search. An administrator decides on it.";

    public override string Failing(int count) => Plural.English(count, "test fails", "tests fail");

    public override string ExpectedOf(string title) => $"What is expected of {title}";
}
