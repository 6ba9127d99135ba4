namespace ProNet.Components.Language;

/// <summary>Words of the pages about one person, job or organisation.</summary>
public abstract class ProfileWords
{
    public abstract string About { get; }

    public abstract string Experience { get; }

    public abstract string Education { get; }

    public abstract string Skills { get; }

    public abstract string AlsoMentioned { get; }

    public abstract string Languages { get; }

    public abstract string Links { get; }

    public abstract string Works { get; }

    public abstract string Offers { get; }

    public abstract string Seeks { get; }

    public abstract string Years(int months);

    public abstract string YearsOfExperience(int months);

    public abstract string Now { get; }

    public abstract string ProbablyNow { get; }

    public abstract string DatesUnknown { get; }

    public abstract string Until(string date);

    public abstract string Updated(string date);

    public abstract string Posted(string date);

    public abstract string Closes(string date);

    public abstract string Closed { get; }

    public abstract string Ago(int days);

    public abstract string Description { get; }

    public abstract string Required { get; }

    public abstract string Welcome { get; }

    public abstract string OriginalPage { get; }

    public abstract string PayFrom(string amount);

    public abstract string PayTo(string amount);

    public abstract string PayBetween(string from, string to);

    public abstract string AtAGlance { get; }

    public abstract string OpenJobs { get; }

    public abstract string NoOpenJobs { get; }

    public abstract string JobCount(int count);

    public abstract string AllJobs { get; }

    public abstract string PeopleHere { get; }

    public abstract string Website { get; }

    public abstract string Industry { get; }

    public abstract string BackToSearch { get; }

    public abstract string PeopleWith(string skill);

    public abstract string Nothing { get; }

    /// <summary>Heading of the files that a profile is offered as.</summary>
    public abstract string TakeAway { get; }

    public abstract string AsCard { get; }

    public abstract string AsJson { get; }
}
