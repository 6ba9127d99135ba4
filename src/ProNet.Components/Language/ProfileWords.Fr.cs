namespace ProNet.Components.Language;

internal sealed class FrenchProfileWords : ProfileWords
{
    public override string About => "Présentation";

    public override string Experience => "Expérience";

    public override string Education => "Formation";

    public override string Skills => "Compétences";

    public override string AlsoMentioned => "Également mentionnées";

    public override string Languages => "Langues";

    public override string Links => "Liens";

    public override string Offers => "Propose";

    public override string Seeks => "Cherche";

    public override string Works => "Conférences et réalisations";

    public override string Years(int months) => months < 12 ? $"{months} mois" : Plural.French(months / 12, "an", "ans");

    public override string YearsOfExperience(int months) => $"{Years(months)} d’expérience";

    public override string Now => "aujourd’hui";

    public override string ProbablyNow => "probablement jusqu’à aujourd’hui";

    public override string DatesUnknown => "Dates non indiquées";

    public override string Until(string date) => $"jusqu’à {date}";

    public override string Updated(string date) => $"Mise à jour : {date}";

    public override string Posted(string date) => $"Publication : {date}";

    public override string Closes(string date) => $"Clôture : {date}";

    public override string Closed => "Cette offre est close";

    public override string Ago(int days) =>
        days <= 0 ? "aujourd’hui" : days == 1 ? "hier" : days < 60 ? $"il y a {days} jours" : days < 730 ? $"il y a {days / 30} mois" : $"il y a {days / 365} ans";

    public override string Description => "Description";

    public override string Required => "Exigées";

    public override string Welcome => "Appréciées";

    public override string OriginalPage => "Consulter l’annonce d’origine";

    public override string PayFrom(string amount) => $"à partir de {amount}";

    public override string PayTo(string amount) => $"jusqu’à {amount}";

    public override string PayBetween(string from, string to) => $"{from} à {to}";

    public override string AtAGlance => "En bref";

    public override string OpenJobs => "Emplois à pourvoir";

    public override string NoOpenJobs => "Aucun emploi à pourvoir pour le moment.";

    public override string JobCount(int count) =>
        count == 0 ? "Aucun emploi à pourvoir" : Plural.French(count, "emploi à pourvoir", "emplois à pourvoir");

    public override string AllJobs => "Tous les emplois de cette organisation";

    public override string PeopleHere => "Personnes qui y travaillent";

    public override string Website => "Site web";

    public override string Industry => "Secteur";

    public override string BackToSearch => "Retour à la recherche";

    public override string PeopleWith(string skill) => $"Personnes avec {skill}";

    public override string Nothing => "Cette personne n’a encore rien écrit ici.";

    public override string TakeAway => "Emporter";

    public override string AsCard => "En fiche de contact (vCard)";

    public override string AsJson => "En JSON Resume";
}
