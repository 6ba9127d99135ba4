using ProNet.Application.Editing.Parts;
using ProNet.Application.Handles;
using ProNet.Application.Photos;
using ProNet.Domain.Profiles;

namespace ProNet.Components.Language;

internal sealed class FrenchEditingWords : EditingWords
{
    public override string Title => "Modifier mon profil";

    public override string Lead => "Chaque partie s’enregistre séparément, se retrouve dans les recherches en quelques secondes et peut être annulée.";

    public override string SeePage => "Voir ma page";

    public override string OnlyYou => "Pour l’instant, personne d’autre que vous ne voit votre profil : il n’apparaît dans aucune recherche. Quand il sera prêt, décidez qui le voit.";

    public override string AdviceTitle => "Pour apparaître plus souvent";

    public override string Edit => "Modifier";

    public override string Remove => "Retirer";

    public override string Save => "Enregistrer";

    public override string Cancel => "Abandonner";

    public override string Saved => "C’est enregistré.";

    public override string Undone => "C’est annulé.";

    public override string NotThere => "Cet élément avait été modifié ou retiré entre-temps. Rien n’a été changé à présent.";

    public override string Empty => "Rien pour le moment.";

    public override string NotSaid => "Non précisé";

    public override string Check => "Vérifiez les points signalés ci-dessous. Rien de ce que vous avez saisi n’est perdu.";

    public override string ConflictTitle => "Cette partie a été modifiée ailleurs entre-temps";

    public override string ConflictText => "Rien n’est encore enregistré. Comparez les deux ; le formulaire ci-dessous contient ce que vous avez saisi. L’enregistrer remplace la version actuelle.";

    public override string GoneText => "Cet élément a été retiré entre-temps. Le formulaire ci-dessous contient ce que vous avez saisi ; l’enregistrer l’ajoute à nouveau.";

    public override string ThereNow => "Version actuelle";

    public override string YouTyped => "Votre saisie";

    public override string FieldColumn => "Champ";

    public override string StillTitle => "Toujours en poste ?";

    public override string StillText => "Ces postes n’ont pas de fin et sont probablement terminés. Les recherches sur ce que vous faites aujourd’hui en dépendent.";

    public override string StillYes => "Oui, toujours";

    public override string StillNo => "Non, c’est terminé";

    public override string HistoryTitle => "Mes modifications";

    public override string HistoryLead => "Les 100 dernières modifications de votre profil. En annuler une rétablit ce qu’elle a changé et laisse le reste ; c’est aussi une modification, qui peut s’annuler.";

    public override string HistoryEmpty => "Vous n’avez encore rien modifié.";

    public override string Undo => "Annuler cette modification";

    public override string IsUndone => "annulée";

    public override string IsUndo => "annulation d’une autre modification";

    public override string AddressTitle => "Adresse de ma page";

    public override string AddressHint => "Lettres, chiffres et traits d’union. Les liens vers l’ancienne adresse mènent à la nouvelle, et personne d’autre ne la recevra jamais.";

    public override string AddressChange => "Changer l’adresse";

    public override string PhotoTitle => "Photo";

    public override string PhotoHint => "JPEG, PNG ou WebP, 10 Mo au plus. L’image est recadrée en carré et réécrite ; rien d’autre du fichier n’est gardé, comme le lieu de la prise de vue.";

    public override string PhotoSend => "Utiliser cette photo";

    public override string PhotoRemove => "Retirer la photo";

    public override string OwnWords => "dans vos propres mots, compétence non répertoriée";

    public override string WhoSees => "Qui voit quoi";

    public override string Part(ProfilePart part) => part switch
    {
        ProfilePart.Names => "Nom",
        ProfilePart.Headline => "Titre et niveau",
        ProfilePart.Summary => "Présentation",
        ProfilePart.Place => "Lieu",
        ProfilePart.Industry => "Secteur",
        ProfilePart.Availability => "À l’écoute",
        ProfilePart.Positions => "Expérience",
        ProfilePart.Education => "Formation",
        ProfilePart.Skills => "Compétences",
        ProfilePart.Languages => "Langues",
        ProfilePart.Works => "Réalisations",
        ProfilePart.Offers => "Ce que je propose",
        ProfilePart.Seeks => "Ce que je cherche",
        _ => "Liens",
    };

    public override string Add(ProfilePart part) => part switch
    {
        ProfilePart.Positions => "Ajouter un poste",
        ProfilePart.Education => "Ajouter une formation",
        ProfilePart.Skills => "Ajouter une compétence",
        ProfilePart.Languages => "Ajouter une langue",
        ProfilePart.Works => "Ajouter une réalisation",
        ProfilePart.Offers => "Ajouter une proposition",
        ProfilePart.Seeks => "Ajouter une recherche",
        _ => "Ajouter un lien",
    };

    public override string Advice(ProfilePart part) => part switch
    {
        ProfilePart.Headline => "Titre : les recherches pèsent ses mots le plus après votre nom, et chaque liste l’affiche.",
        ProfilePart.Skills => "Compétences : qui filtre par compétence ne voit jamais les profils qui ne l’indiquent pas. Cinq ou plus répondent à la plupart des filtres.",
        ProfilePart.Place => "Lieu : sans ville reconnue, vous n’êtes dans aucune recherche « autour » d’un lieu ni dans aucun filtre par lieu.",
        ProfilePart.Positions => "Expérience avec dates : les filtres par fonction, employeur et années d’expérience la lisent.",
        ProfilePart.Industry => "Secteur : les filtres par secteur écartent qui n’en indique aucun.",
        ProfilePart.Languages => "Langues : les filtres par langue ne connaissent que ce qui est indiqué ici.",
        ProfilePart.Education => "Formation : on recherche les autres de son école.",
        ProfilePart.Summary => "Présentation : ses mots sont recherchés et les compétences y sont reconnues.",
        _ => "Réalisations : projets, conférences et certificats sont recherchés et montrent ce que vous savez faire.",
    };

    public override string Field(string field) => field switch
    {
        "Given" => "Prénom",
        "Middle" => "Deuxième prénom",
        "Family" => "Nom de famille",
        "Headline" => "Titre",
        "Seniority" => "Niveau",
        "Summary" => "Texte",
        "Language" => "Langue",
        "Place" => "Lieu",
        "Industry" => "Secteur",
        "Open" => "Je suis à l’écoute",
        "Kinds" => "Types de contrat",
        "From" => "À partir de quand",
        "Remote" => "Où",
        "Pay" => "Rémunération souhaitée, au moins",
        "Currency" => "Devise",
        "Period" => "Période",
        "Title" => "Intitulé",
        "Organisation" => "Organisation",
        "Start" => "Début",
        "End" => "Fin",
        "Current" => "J’y travaille actuellement",
        "Description" => "Description",
        "Degree" => "Diplôme",
        "Subject" => "Domaine",
        "School" => "École",
        "Skill" => "Compétence",
        "Level" => "Niveau",
        "Kind" => "Genre",
        "Publisher" => "Publié, délivré ou accueilli par",
        "Date" => "Date",
        "Url" => "Adresse",
        "Label" => "Nom du lien",
        "Line" => "En une ligne",
        _ => field,
    };

    public override string? Hint(ProfilePart part, string field) => (part, field) switch
    {
        (ProfilePart.Headline, "Headline") => "Ce que vous faites, en une ligne, par exemple « Data engineer · streaming et dbt ».",
        (ProfilePart.Summary, "Language") => "La langue dans laquelle votre profil est écrit.",
        (ProfilePart.Place, "Place") => "Une ville, par exemple Lyon ou Québec.",
        (ProfilePart.Skills, "Skill") => "En français ou en anglais, sigles compris : k8s est Kubernetes.",
        (ProfilePart.Availability, "Open") => "Pour les membres connectés, sauf décision contraire de votre part.",
        (ProfilePart.Availability, "Pay") => "Pour vous seulement, sauf décision contraire de votre part.",
        (ProfilePart.Offers, "Line") => "Ce que partenaires et clients peuvent obtenir de vous, par exemple « Audit de sécurité pour PME ». 200 caractères, 10 lignes.",
        (ProfilePart.Seeks, "Line") => "Ce que vous attendez de partenaires et de prestataires, par exemple « Freelances Kubernetes à Lyon ». 200 caractères, 10 lignes.",
        (_, "Start" or "Date" or "From") => "2021, 05/2021, mai 2021 ou 17/05/2021 : aussi précis que vous le savez.",
        (ProfilePart.Positions, "End") => "À laisser vide tant que vous y travaillez.",
        _ => null,
    };

    public override string Problem(EditProblem problem) => problem switch
    {
        EditProblem.Missing => "Remplissez ce champ.",
        EditProblem.TooLong => "C’est trop long pour être conservé. Raccourcissez ce texte.",
        EditProblem.NoDate => "Ce n’est pas une date. Écrivez 2021, 05/2021 ou 17/05/2021.",
        EditProblem.EndBeforeStart => "La fin précède le début.",
        EditProblem.Future => "Cette date est dans le futur.",
        EditProblem.NoAddress => "Ce n’est pas une adresse web. Elle ressemble à https://example.org.",
        EditProblem.NoAmount => "Indiquez un montant entier, par exemple 52000.",
        EditProblem.NoChoice => "Choisissez dans la liste.",
        EditProblem.Known => "Votre profil l’indique déjà.",
        _ => "Le nombre maximal est atteint. Retirez d’abord un élément.",
    };

    public override string Problem(HandleProblem problem) => problem switch
    {
        HandleProblem.Shape => "Une adresse a de 3 à 60 lettres sans accent, chiffres et traits d’union simples entre eux.",
        HandleProblem.TooOften => "Votre adresse a changé plusieurs fois ce mois-ci. Vous pouvez reprendre une ancienne adresse, ou en choisir une autre le mois prochain.",
        HandleProblem.Reserved => "Cette adresse est réservée au site. Choisissez-en une autre.",
        _ => "Quelqu’un a cette adresse, l’a eue, ou en a une qui lui ressemble. Choisissez-en une autre.",
    };

    public override string Problem(PhotoProblem problem) => problem switch
    {
        PhotoProblem.Empty => "Il n’y avait pas de fichier, ou il était vide. Choisissez une photo.",
        PhotoProblem.TooLarge => "Le fichier dépasse 10 Mo. Choisissez-en un plus petit.",
        PhotoProblem.Kind => "Ce n’est ni du JPEG, ni du PNG, ni du WebP, quel que soit son nom. Choisissez un autre fichier.",
        PhotoProblem.Broken => "La photo est illisible ; elle est peut-être incomplète. Choisissez un autre fichier.",
        PhotoProblem.TooManyPixels => "La photo a trop de pixels. Réduisez-la.",
        _ => "La photo est trop petite : il faut au moins 64 pixels de côté.",
    };

    public override string Of(WorkKind kind) => kind switch
    {
        WorkKind.Project => "Projet",
        WorkKind.Publication => "Publication",
        WorkKind.Certificate => "Certificat",
        WorkKind.Patent => "Brevet",
        WorkKind.Link => "Lien",
        WorkKind.Talk => "Conférence",
        _ => "Non précisé",
    };

    public override string Change(string part, string? before, string? after) => (before, after) switch
    {
        (null, { } now) => $"{part} : ajout de « {now} »",
        ({ } was, null) => $"{part} : retrait de « {was} »",
        ({ Length: > 0 } was, { Length: > 0 } now) when was != now => $"{part} : « {was} » devient « {now} »",
        ({ Length: > 0 } was, { Length: 0 }) => $"{part} : « {was} » effacé",
        (_, { Length: > 0 } now) => $"{part} : désormais « {now} »",
        _ => $"{part} : modification",
    };

    public override string AvailableFrom(string date) => $"à partir de {date}";
}
