using ProNet.Domain.SavedSearches;

namespace ProNet.Components.Language;

/// <summary>Words of what saved searches are expected to find.</summary>
public abstract class ExpectationWords
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string Nothing { get; }

    public abstract string Test { get; }

    public abstract string Page { get; }

    public abstract string PageHint { get; }

    public abstract string Kind { get; }

    public abstract string Add { get; }

    public abstract string Remove { get; }

    public abstract string NotThere { get; }

    public abstract string To(bool mustBeFound);

    public abstract string Of(ExpectationState state);

    public abstract string FailsSince(string day);

    public abstract string Will(bool pass);

    public abstract string WillFail(int count);

    public abstract string Failing(int count);

    public abstract string ExpectedOf(string title);
}
