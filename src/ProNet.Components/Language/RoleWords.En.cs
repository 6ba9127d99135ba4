using ProNet.Application.Accounts;
using ProNet.Search;

namespace ProNet.Components.Language;

internal sealed class EnglishRoleWords : RoleWords
{
    public override string Title => "Roles of an account";

    public override string Demo => "Accounts of the demo keep their roles.";

    public override string IsAdministrator => "Runs this ProNet.";

    public override string IsNone => "Does not run this ProNet.";

    public override string GiveAdministrator => "Make an administrator";

    public override string TakeAdministrator => "Make no administrator any more";

    public override string Organisations => "Roles for organisations";

    public override string Give => "Give the role";

    public override string Take => "Take the role";

    public override string Own => "My organisations";

    public override string OwnLead => "Recruiters see what people show to recruiters, and act for your organisation. The role holds from the next request, and who gets or loses it reads so in their record. Before it is changed, you are asked again who you are.";

    public override string NoRecruiters => "Nobody recruits for it yet.";

    public override string Who => "Address of their page";

    public override string WhoHint => "Such as ada-nurse, or the whole address of the page.";

    public override string GiveRecruiter => "Make them a recruiter";

    public override string TakeRecruiter => "Take the role";

    public override string Recruiters(string organisation) => $"Who recruits for {organisation}";

    public override ValueList<string> RecruiterColumns => ["Who", "Since", "Actions"];

    public override ValueList<string> Columns => ["Organisation", "Role", "Since", "Actions"];

    public override string Of(RoleOutcome outcome) => outcome switch
    {
        RoleOutcome.Done => "It holds from the next request.",
        RoleOutcome.LastAdministrator => "This is the last administrator: make somebody else one first.",
        RoleOutcome.NoMember => "There is no such member whom you see, or their roles cannot be changed.",
        RoleOutcome.NoOrganisation => "There is no such organisation: enter the last part of its address.",
        _ => "There is no such account or role.",
    };
}
