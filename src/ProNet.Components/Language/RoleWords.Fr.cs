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

    public override string Own => "Mes organisations";

    public override string OwnLead => "Les personnes qui recrutent voient ce qui leur est montré, et agissent pour votre organisation. Le rôle vaut dès la prochaine requête, et la personne qui le reçoit ou le perd le lit dans son journal. Avant tout changement, on vous redemande qui vous êtes.";

    public override string NoRecruiters => "Personne ne recrute encore pour elle.";

    public override string Who => "Adresse de sa page";

    public override string WhoHint => "Par exemple ada-nurse, ou l’adresse entière de la page.";

    public override string GiveRecruiter => "Confier le recrutement";

    public override string TakeRecruiter => "Retirer le rôle";

    public override string Recruiters(string organisation) => $"Qui recrute pour {organisation}";

    public override ValueList<string> RecruiterColumns => ["Qui", "Depuis", "Actions"];

    public override ValueList<string> Columns => ["Organisation", "Rôle", "Depuis", "Actions"];

    public override string Of(RoleOutcome outcome) => outcome switch
    {
        RoleOutcome.Done => "Cela vaut dès la prochaine requête.",
        RoleOutcome.LastAdministrator => "C’est la dernière personne de l’administration : confiez-la d’abord à quelqu’un d’autre.",
        RoleOutcome.NoMember => "Vous ne voyez aucun membre de ce nom, ou ses rôles ne peuvent pas être modifiés.",
        RoleOutcome.NoOrganisation => "Cette organisation n’existe pas : saisissez la fin de son adresse.",
        _ => "Ce compte ou ce rôle n’existe pas.",
    };
}
