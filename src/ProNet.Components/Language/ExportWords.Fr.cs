namespace ProNet.Components.Language;

internal sealed class FrenchExportWords : ExportWords
{
    public override string Offer => "Enregistrer tous les résultats :";

    public override string YesNo(bool yes) => yes ? "oui" : "non";

    public override string GivenName => "Prénom";

    public override string MiddleName => "Deuxième prénom";

    public override string FamilyName => "Nom";

    public override string Headline => "Accroche";

    public override string JobTitle => "Intitulé du poste";

    public override string Organisation => "Organisation";

    public override string Place => "Lieu";

    public override string MonthsOfExperience => "Mois d’expérience";

    public override string AvailableFrom => "Disponible à partir du";

    public override string SkillsMentioned => "Compétences mentionnées";

    public override string SkillsRequired => "Compétences exigées";

    public override string SkillsWelcome => "Compétences appréciées";

    public override string Language => "Langue";

    public override string PayFrom => "Rémunération de";

    public override string PayTo => "Rémunération à";

    public override string Currency => "Devise";

    public override string PayPeriod => "Période de rémunération";

    public override string Posted => "Publiée le";

    public override string Closes => "Clôture le";

    public override string Updated => "Mise à jour";

    public override string Page => "Page";
}
