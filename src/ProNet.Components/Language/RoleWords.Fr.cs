using ProNet.Application.Accounts;
using ProNet.Search;

namespace ProNet.Components.Language;

internal sealed class FrenchRoleWords : RoleWords
{
    public override string Title => "Rôles d’un compte";

    public override string Demo => "Les comptes de la démo gardent leurs rôles.";

    public override string IsAdministrator => "Gère ce ProNet.";

    public override string IsNone => "Ne gère pas ce ProNet.";

    public override string GiveAdministrator => "Confier l’administration";

    public override string TakeAdministrator => "Retirer l’administration";

    public override string Organisations => "Rôles pour des organisations";

    public override string Give => "Donner le rôle";

    public override string Take => "Retirer le rôle";

    public override ValueList<string> Columns => ["Organisation", "Rôle", "Depuis", "Actions"];

    public override string Of(RoleOutcome outcome) => outcome switch
    {
        RoleOutcome.Done => "Cela vaut dès la prochaine requête.",
        RoleOutcome.LastAdministrator => "C’est la dernière personne de l’administration : confiez-la d’abord à quelqu’un d’autre.",
        RoleOutcome.NoOrganisation => "Cette organisation n’existe pas : saisissez la fin de son adresse.",
        _ => "Ce compte ou ce rôle n’existe pas.",
    };
}
