using ProNet.Application.SavedSearches;
using ProNet.Domain.SavedSearches;

namespace ProNet.Components.Language;

internal sealed class FrenchSavedSearchWords : SavedSearchWords
{
    public override string Title => "Recherches enregistrées";

    public override string Lead => "Les recherches que vous gardez. En enregistrer une n’envoie rien à personne : vous choisissez pour chacune si des courriels arrivent, et à quel rythme.";

    public override string SaveThis => "Enregistrer cette recherche";

    public override string Save => "Enregistrer";

    public override string Name => "Nom";

    public override string NoMailsYet => "Aucun courriel n’arrive tant que vous n’en demandez pas.";

    public override string Saved => "La recherche est enregistrée. Aucun courriel n’arrive tant que vous n’avez pas choisi le rythme.";

    public override string Updated => "La recherche est mise à jour.";

    public override string SettingsSaved => "Les réglages sont enregistrés.";

    public override string Done => "C’est fait.";

    public override string Deleted => "La recherche est supprimée.";

    public override string Changed => "Modifiée, pas enregistrée";

    public override string ChangedText => "Ce que vous voyez ici n’est pas ce qui est enregistré. L’adresse de cette page garde vos modifications.";

    public override string Unchanged => "Vous modifiez les critères de cette recherche. Rien n’est modifié pour le moment.";

    public override string Update => "Mettre à jour";

    public override string SaveAsNew => "Enregistrer à part";

    public override string BackToSaved => "Revenir à la recherche enregistrée";

    public override string ChangeCriteria => "Modifier les critères";

    public override string Settings => "Réglages";

    public override string EmptyTitle => "Aucune recherche enregistrée";

    public override string EmptyText => "Cherchez des personnes, des offres ou des organisations, puis choisissez « Enregistrer cette recherche » au-dessus des résultats.";

    public override string NothingArchived => "Rien n’est mis de côté.";

    public override string NothingTagged => "Aucune recherche n’a cette étiquette.";

    public override string SharedWithMe => "Partagées avec vous";

    public override string Archived => "Mises de côté";

    public override string IsArchived => "Cette recherche est mise de côté : elle est gardée, et aucun courriel n’arrive.";

    public override string Active => "Vos recherches";

    public override string AllTags => "Toutes";

    public override string TagsLabel => "Étiquettes";

    public override string TagsHint => "Séparées par des virgules ; 20 au plus, de 40 caractères au plus chacune.";

    public override string Up => "Monter";

    public override string Down => "Descendre";

    public override string Archive => "Mettre de côté";

    public override string Restore => "Reprendre";

    public override string Duplicate => "Copier";

    public override string Delete => "Supprimer";

    public override string DeleteText => "Supprime la recherche et ce qui a été décidé sur ses résultats, pour toutes les personnes avec qui elle est partagée. C’est définitif.";

    public override string Leave => "Retirer de ma liste";

    public override string Resume => "Réessayer";

    public override string Note => "Remarque";

    public override string NoteHint => "Pourquoi vous la gardez ; 2 000 caractères au plus.";

    public override string NameHint => "120 caractères au plus.";

    public override string Mails => "Courriels";

    public override string MailsText => "Au plus un courriel par période, et aucun quand il n’y a rien de nouveau.";

    public override string CadenceLabel => "Rythme";

    public override string HourLabel => "À quelle heure";

    public override string WeekdayLabel => "Quel jour (courriels hebdomadaires)";

    public override string ZoneLabel => "Fuseau horaire";

    public override string CapLabel => "Résultats nommés dans un courriel";

    public override string CapHint => "De 5 à 50. Le courriel dit combien d’autres il y a.";

    public override string PauseLabel => "Suspendre jusqu’au";

    public override string PauseHint => "Aucun courriel jusqu’à ce jour ; laissez vide pour ne pas suspendre.";

    public override string ReturnsLabel => "Me signaler de nouveau qui a quitté les résultats puis y est revenu";

    public override string BaseLabel => "Fondée sur";

    public override string BaseHint => "Ce que demande cette recherche est demandé aussi. Qui la tient à jour tient celle-ci à jour.";

    public override string NoBase => "Rien";

    public override string Sharing => "Partage";

    public override string SharingText => "Chaque personne avec qui elle est partagée voit sa propre réponse ; ce qui est décidé sur les résultats est vu de toutes.";

    public override string NotShared => "Elle n’est partagée avec personne.";

    public override string ShareWith => "Avec qui";

    public override string ShareHint => "Adresse d’un profil, ou nom d’une organisation";

    public override string ShareMember => "Un membre";

    public override string ShareOrganisation => "Tout le monde ayant un rôle pour une organisation";

    public override string RightLabel => "Pour quoi faire";

    public override string Share => "Partager";

    public override string EndShare => "Ne plus partager";

    public override string Show => "Afficher";

    public override string ReviewLabel => "Décision";

    public override string ReviewNote => "Remarque sur ce résultat";

    public override string NotReviewed => "Pas encore examiné";

    public override string New => "Nouveau";

    public override string NothingFound => "Rien ici. Regardez ce qu’elle trouve d’autre, ou modifiez ses critères.";

    public override string CannotRun => "Cette recherche ne peut pas être lancée";

    public override string NothingLost => "Elle est gardée telle quelle ; rien n’est perdu.";

    public override string Quarantined => "Ses courriels sont arrêtés, parce qu’elle a échoué. Réessayez, ou modifiez ses critères.";

    public override string SaveSettings => "Enregistrer les réglages";

    public override string Back => "Revenir à la recherche";

    public override string Criteria => "Ce qu’elle demande";

    public override string Of(AlertCadence cadence) => cadence switch
    {
        AlertCadence.Instant => "Aussitôt",
        AlertCadence.Daily => "Chaque jour",
        AlertCadence.Weekly => "Chaque semaine",
        AlertCadence.Monthly => "Chaque mois",
        _ => "Aucun courriel",
    };

    public override string Of(ShareRight right) => right switch
    {
        ShareRight.View => "La voir",
        ShareRight.Use => "La voir, et décider sur ses résultats",
        _ => "La modifier aussi",
    };

    public override string Of(ReviewStatus status) => status switch
    {
        ReviewStatus.Seen => "Vu",
        ReviewStatus.Shortlisted => "Retenu",
        ReviewStatus.Rejected => "Écarté",
        _ => "Caché",
    };

    public override string ToBe(ReviewStatus status) => status switch
    {
        ReviewStatus.Seen => "Marquer comme vu",
        ReviewStatus.Shortlisted => "Retenir",
        ReviewStatus.Rejected => "Écarter",
        _ => "Cacher",
    };

    public override string Of(ReviewFilter filter) => filter switch
    {
        ReviewFilter.Open => "À regarder",
        ReviewFilter.Unreviewed => "Pas encore examinés",
        ReviewFilter.All => "Tous",
        ReviewFilter.Seen => "Vus",
        ReviewFilter.Shortlisted => "Retenus",
        ReviewFilter.Rejected => "Écartés",
        _ => "Cachés",
    };

    public override string Of(SavedSearchProblem problem) => problem switch
    {
        SavedSearchProblem.NotFound => "Cette recherche n’existe pas, ou n’est plus partagée avec vous.",
        SavedSearchProblem.NotAllowed => "Cette recherche est à quelqu’un d’autre, et n’est pas partagée avec vous pour cela.",
        SavedSearchProblem.Conflict => "Quelqu’un l’a modifiée entre-temps. Regardez-la à nouveau, puis refaites votre modification.",
        SavedSearchProblem.NoName => "Donnez-lui un nom.",
        SavedSearchProblem.NameTooLong => "Le nom a plus de 120 caractères.",
        SavedSearchProblem.NoteTooLong => "La remarque a plus de 2 000 caractères.",
        SavedSearchProblem.TooManyTags => "Il y a plus de 20 étiquettes.",
        SavedSearchProblem.TagTooLong => "Une étiquette a plus de 40 caractères.",
        SavedSearchProblem.TooManySearches => "Vous avez 500 recherches enregistrées, le maximum pour un compte. Supprimez-en une d’abord.",
        SavedSearchProblem.QueryTooLong => "La recherche est trop longue pour être enregistrée : son adresse a plus de 8 000 caractères.",
        SavedSearchProblem.BrokenQuery => "La recherche a des parties illisibles.",
        SavedSearchProblem.UnknownGrammar => "La recherche a été écrite pour une version plus récente de ProNet, que celle-ci ne sait pas lire.",
        SavedSearchProblem.MatchesAll => "Une recherche qui trouve tout ne peut pas envoyer de courriels, ni avoir de fil ou de webhook : ils ne diraient rien. Ajoutez d’abord un critère.",
        SavedSearchProblem.Flood => "Elle trouverait plus de 30 résultats par jour en moyenne, ce qui est trop pour des courriels immédiats ou quotidiens, un fil ou un webhook. Choisissez des courriels chaque semaine ou chaque mois, ou ajoutez un critère.",
        SavedSearchProblem.UnknownCadence => "Choisissez le rythme des courriels, et leur jour.",
        SavedSearchProblem.UnknownHour => "L’heure est un nombre entier de 0 à 23.",
        SavedSearchProblem.UnknownTimeZone => "Ce fuseau horaire n’existe pas. Son nom ressemble à Europe/Paris.",
        SavedSearchProblem.UnknownCap => "Un courriel nomme de 5 à 50 résultats.",
        SavedSearchProblem.PauseTooLong => "Une suspension dure un an au plus.",
        SavedSearchProblem.BaseGone => "Ce sur quoi elle est fondée a été supprimé ou mis de côté : elle s’arrête plutôt que de trouver trop. Choisissez une autre base, ou aucune.",
        SavedSearchProblem.BaseNotShared => "Ce sur quoi elle est fondée n’est plus partagé : elle s’arrête plutôt que de trouver trop. Choisissez une autre base, ou aucune.",
        SavedSearchProblem.BaseInCircle => "Une recherche ne peut pas être fondée sur elle-même, même à travers d’autres.",
        SavedSearchProblem.BaseOfOtherKind => "Ce sur quoi elle est fondée cherche autre chose.",
        SavedSearchProblem.BaseTooDeep => "Au plus cinq recherches peuvent être fondées l’une sur l’autre à la suite.",
        SavedSearchProblem.BaseBroken => "Ce sur quoi elle est fondée est illisible.",
        SavedSearchProblem.TooMuchTogether => "Ses critères et ceux de sa base sont ensemble plus que ce qu’une recherche accepte.",
        SavedSearchProblem.UnknownRecipient => "Impossible de partager avec ce nom. Donnez l’adresse d’un profil dont le ou la propriétaire se connecte ici, ou le nom d’une organisation.",
        SavedSearchProblem.TooManyShares => "Elle est déjà partagée 50 fois, le maximum.",
        SavedSearchProblem.UnknownRight => "Choisissez pour quoi elle est partagée.",
        SavedSearchProblem.UnknownStatus => "Cette décision n’existe pas.",
        SavedSearchProblem.UnknownSubject => "Ce sur quoi vous décidez n’est plus là pour vous.",
        SavedSearchProblem.BrokenReceiver => "Ce n’est pas l’adresse d’un programme. Elle commence par https:// et ne contient ni nom ni mot de passe.",
        SavedSearchProblem.InsecureReceiver => "Les messages partent par https:// seulement.",
        SavedSearchProblem.PrivateReceiver => "Cette adresse mène à un réseau privé. Les messages ne vont qu’à des programmes de l’internet public.",
        SavedSearchProblem.UnknownReceiver => "L’hôte de cette adresse n’est pas connu sur l’internet public. Vérifiez comment elle est écrite.",
        SavedSearchProblem.ReceiverStopped => "Le webhook a été abandonné. Utilisez-le d’abord à nouveau.",
        SavedSearchProblem.TooManyReviews => "10 000 résultats de cette recherche ont été examinés, le maximum.",
        SavedSearchProblem.UnknownExpected => "Cette page n’existe pas pour vous. Donnez l’adresse d’une page du genre cherché.",
        SavedSearchProblem.TooManyExpectations => "Elle a déjà 20 vérifications, le maximum.",
        SavedSearchProblem.Failed => "La recherche a échoué pendant son exécution.",
        _ => "C’est fait.",
    };

    public override string NewCount(int count) => Plural.French(count, "nouveau", "nouveaux");

    public override string UpdateOf(string name) => $"Mettre à jour « {name} »";

    public override string SharedBy(string name) => $"Partagée par {name}";

    public override string MoveOf(string move, string name) => $"{move} : {name}";

    public override string Everything(SubjectKind subject) => subject switch
    {
        SubjectKind.Member => "Toutes les personnes",
        SubjectKind.Job => "Toutes les offres",
        _ => "Toutes les organisations",
    };

    public override string ReviewOf(string title) => $"Décision sur {title}";
}
