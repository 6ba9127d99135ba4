using ProNet.Application.Accounts;
using ProNet.Search;

namespace ProNet.Components.Language;

/// <summary>Words of giving and taking roles.</summary>
public abstract class RoleWords
{
    public abstract string Title { get; }

    public abstract string Demo { get; }

    public abstract string IsAdministrator { get; }

    public abstract string IsNone { get; }

    public abstract string GiveAdministrator { get; }

    public abstract string TakeAdministrator { get; }

    public abstract string Organisations { get; }

    public abstract string Give { get; }

    public abstract string Take { get; }

    public abstract string Own { get; }

    public abstract string OwnLead { get; }

    public abstract string NoRecruiters { get; }

    public abstract string Who { get; }

    public abstract string WhoHint { get; }

    public abstract string GiveRecruiter { get; }

    public abstract string TakeRecruiter { get; }

    public abstract string Recruiters(string organisation);

    public abstract ValueList<string> RecruiterColumns { get; }

    public abstract ValueList<string> Columns { get; }

    public abstract string Of(RoleOutcome outcome);
}
