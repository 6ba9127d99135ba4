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

    public override ValueList<string> Columns => ["Organisation", "Role", "Since", "Actions"];

    public override string Of(RoleOutcome outcome) => outcome switch
    {
        RoleOutcome.Done => "It holds from the next request.",
        RoleOutcome.LastAdministrator => "This is the last administrator: make somebody else one first.",
        RoleOutcome.NoOrganisation => "There is no such organisation: enter the last part of its address.",
        _ => "There is no such account or role.",
    };
}
