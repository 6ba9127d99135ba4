using ProNet.Application.Briefs;

namespace ProNet.Components.Language;

internal sealed class FrenchBriefWords : BriefWords
{
    public override string Title => "Trouver des candidats";

    public override string Lead(bool hasJobs) => $"Collez une offre d’emploi{(hasJobs ? ", ou choisissez-en une de votre organisation" : "")}. Ce qu’elle demande devient des critères, dont vous décidez avant de chercher.";

    public override string Paste => "Texte de l’offre";

    public override string NotKept => "Texte simple ou HTML, en français ou en anglais. Le texte est lu pour cette page et n’est pas conservé.";

    public override string Read => "Lire le texte";

    public override string OwnJobs => "Offres de votre organisation";

    public override string Criteria => "Critères";

    public override string CriteriaLead => "« Indispensable » écarte les personnes qui ne l’ont pas. « Souhaité » place en tête celles qui l’ont\u00A0; si rien d’autre n’est indispensable, les personnes qui n’en ont rien sont écartées, et sur cinq critères ou plus il en faut deux.";

    public override string Found(long total) => total == 0 ? "Tels quels, ces critères ne trouvent personne." : $"Tels quels, ces critères trouvent {Plural.French(total, "personne", "personnes")}.";

    public override string Eased(IReadOnlyList<string> what) => $"Personne n’a tout ce que l’offre demande. Pour que la recherche trouve quelqu’un, ceci n’est pas indispensable pour l’instant\u00A0: {string.Join(", ", what)}. Décidez-en ci-dessous.";

    public override string OneChange => "Un changement trouverait plus de monde\u00A0:";

    public override string Nothing => "Nous n’avons reconnu ni titre, ni compétence, ni autre critère dans ce texte. Vérifiez qu’il décrit un poste, ou cherchez avec vos propres mots.";

    public override string Unused(int passages) => $"Non utilisé\u00A0: {Plural.French(passages, "passage", "passages")}";

    public override string NothingPasted => "Rien n’a été collé : mettez le texte d’une offre dans la zone ci-dessous.";

    public override string Shortened(int characters) => $"Le texte dépasse {characters:N0} caractères ; nous l’avons lu jusque-là.";

    public override string NoJob => "Cette offre n’existe pas, ou vous ne pouvez pas la voir. Choisissez-en une autre, ou collez son texte.";

    public override string LeftOut => "Une partie de cette adresse ne veut rien dire ici et n’a pas été prise en compte. Le reste est gardé.";

    public override string NoCriterion(string name) => $"«\u00A0{name}\u00A0» n’est pas un critère.";

    public override string NoNeed(string criterion, string given) => $"«\u00A0{given}\u00A0» ne dit pas si «\u00A0{criterion}\u00A0» compte\u00A0: écrivez must (indispensable), nice (souhaité) ou drop (ne pas en tenir compte).";

    public override string NoValue(string kind, string given) => $"«\u00A0{given}\u00A0» est inconnu sous «\u00A0{kind}\u00A0».";

    public override string NoNumber(string what, string given, int most) => $"«\u00A0{given}\u00A0» n’est pas un nombre entier de 1 à {most:N0} pour «\u00A0{what}\u00A0».";

    public override string FindWithRest => "Chercher avec le reste";

    public override string BackToCriteria => "Revenir aux critères";

    public override string Find => "Trouver des candidats";

    public override string Of(BriefKind kind) => kind switch
    {
        BriefKind.Title => "Titre",
        BriefKind.Occupation => "Métier",
        BriefKind.Skill => "Compétences",
        BriefKind.Certificate => "Certifications et permis",
        BriefKind.Years => "Expérience",
        BriefKind.Language => "Langues",
        BriefKind.Place => "Lieu",
        BriefKind.Seniority => "Niveau",
        BriefKind.Contract => "Contrat",
        BriefKind.Words => "Autres mots de l’offre",
        _ => "Télétravail",
    };

    public override string Of(BriefNeed need) => need switch
    {
        BriefNeed.Must => "Indispensable",
        BriefNeed.Nice => "Souhaité",
        _ => "Ne pas en tenir compte",
    };

    public override string YearsAtLeast => "Années, au moins";

    public override string Within => "Kilomètres autour";

    public override string Asks(BriefNeed need) => need == BriefNeed.Must ? "exigé par l’offre" : "souhaité par l’offre";

    public override string FromTheJob => "D’après les champs de l’offre";

    public override string ForReading => "Les profils ne le disent pas ; c’est affiché pour information.";

    public override string ForJob(string title) => $"Pour l’offre « {title} »";

    public override string ByJob => "Trouver des candidats à partir d’une offre";

    public override string ToJob => "Voir l’offre";

    public override string ForNone => "Chercher sans elle";
}
