using ProNet.Application.Briefs;

namespace ProNet.Components.Language;

/// <summary>Words of the search for candidates by a job or a pasted text.</summary>
public abstract class BriefWords
{
    public abstract string Title { get; }

    /// <param name="hasJobs">There are jobs of one's own below to choose from.</param>
    public abstract string Lead(bool hasJobs);

    /// <summary>Over the box for a text.</summary>
    public abstract string Paste { get; }

    public abstract string NotKept { get; }

    /// <summary>The button that reads a text.</summary>
    public abstract string Read { get; }

    /// <summary>Over the jobs of one's organisation.</summary>
    public abstract string OwnJobs { get; }

    public abstract string Criteria { get; }

    public abstract string CriteriaLead { get; }

    /// <summary>How many people the criteria find as they stand.</summary>
    public abstract string Found(long total);

    /// <summary>What is not asked of everybody, because then nobody would be found.</summary>
    /// <param name="what">Criteria in words, at least one.</param>
    public abstract string Eased(IReadOnlyList<string> what);

    /// <summary>Over what would find more.</summary>
    public abstract string OneChange { get; }

    /// <summary>Nothing in the text was recognised.</summary>
    public abstract string Nothing { get; }

    /// <summary>Over the passages that gave no criterion.</summary>
    public abstract string Unused(int passages);

    public abstract string NothingPasted { get; }

    public abstract string Shortened(int characters);

    public abstract string NoJob { get; }

    /// <summary>Over what an address says that means nothing.</summary>
    public abstract string LeftOut { get; }

    public abstract string NoCriterion(string name);

    /// <param name="criterion">In words.</param>
    /// <param name="given">In place of must, nice or drop.</param>
    public abstract string NoNeed(string criterion, string given);

    /// <param name="kind">In words.</param>
    /// <param name="given">What nothing of the kind is called.</param>
    public abstract string NoValue(string kind, string given);

    /// <param name="what">In words.</param>
    /// <param name="given">In place of a number.</param>
    /// <param name="most">The largest that may be given; the smallest is 1.</param>
    public abstract string NoNumber(string what, string given, int most);

    /// <summary>The button that searches for what is left.</summary>
    public abstract string FindWithRest { get; }

    public abstract string BackToCriteria { get; }

    /// <summary>The button that searches, and the link on the page of a job.</summary>
    public abstract string Find { get; }

    public abstract string Of(BriefKind kind);

    public abstract string Of(BriefNeed need);

    /// <summary>The number of years, beside its box.</summary>
    public abstract string YearsAtLeast { get; }

    public abstract string Within { get; }

    /// <summary>What the posting says where the search starts with something else.</summary>
    public abstract string Asks(BriefNeed need);

    /// <summary>Where no words of the text gave a criterion.</summary>
    public abstract string FromTheJob { get; }

    /// <summary>Of criteria that profiles do not tell.</summary>
    public abstract string ForReading { get; }

    /// <summary>On the results: for which job they are.</summary>
    public abstract string ForJob(string title);

    /// <summary>Leads from the search for people to the page.</summary>
    public abstract string ByJob { get; }

    public abstract string ToJob { get; }

    /// <summary>Leads to the search without the job.</summary>
    public abstract string ForNone { get; }
}
