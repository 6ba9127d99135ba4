namespace ProNet.Components.Language;

/// <summary>Words of the search for jobs that suit one's own profile.</summary>
public abstract class OwnJobWords
{
    /// <summary>Over the choice between all jobs and these.</summary>
    public abstract string Choice { get; }

    public abstract string All { get; }

    public abstract string ForMe { get; }

    /// <summary>What the page asks.</summary>
    public abstract string Title { get; }

    /// <summary>What can be typed.</summary>
    public abstract string Hint { get; }

    /// <summary>What is found, in which order, and who sees it.</summary>
    public abstract string Lead { get; }

    /// <summary>Over what the search is made of.</summary>
    public abstract string Criteria { get; }

    /// <summary>Makes the search anew.</summary>
    public abstract string FromProfile { get; }

    /// <summary>Leads to what one says that one looks for.</summary>
    public abstract string EditWishes { get; }

    /// <summary>For who is not signed in.</summary>
    public abstract string SignInFirst { get; }

    /// <summary>The profile says nothing that the search could be made of.</summary>
    public abstract string NothingToGoBy { get; }
}
