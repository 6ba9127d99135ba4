using ProNet.Application.Contacts;
using ProNet.Search;

namespace ProNet.Components.Language;

/// <summary>Words of being each other's contact.</summary>
public abstract class ContactWords
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string None { get; }

    public abstract string Ask { get; }

    public abstract string Accept { get; }

    public abstract string Decline { get; }

    public abstract string Withdraw { get; }

    public abstract string Remove { get; }

    /// <summary>On the page of somebody, what is between the two, before the button that changes it.</summary>
    public abstract string Of(ContactStanding standing);

    public abstract string Of(ContactOutcome outcome);

    public abstract ValueList<string> Columns { get; }
}
