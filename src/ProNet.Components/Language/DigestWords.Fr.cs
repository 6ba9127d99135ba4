using ProNet.Data.Alerts;
using ProNet.Domain.Careers;
using ProNet.Domain.SavedSearches;

namespace ProNet.Components.Language;

internal sealed class FrenchDigestWords : DigestWords
{
    public override string Change => "Changer la fréquence, suspendre ou arrêter ces courriels";

    public override string ChangeOrWeekly => "Un courriel par semaine, suspendre ou arrêter ces courriels";

    public override string SeeAll => "Voir sur ProNet";

    public override string QuarantinedAdvice => "Rien n’est perdu : ouvrez-la, corrigez ce qu’elle demande, et elle reprend avec ce qu’elle trouve dès lors.";

    public override string QuarantinedAction => "Ouvrir la recherche";

    public override string QuarantinedReason => "Vous recevez ce courriel parce que vous avez demandé à savoir ce que cette recherche trouve.";

    public override string ChoicesTitle => "Courriels sur vos recherches enregistrées";

    public override string ChoicesLead => "Inutile de vous connecter : le lien du courriel suffit pour ce qui figure ici, et pour rien d’autre. Rien ne change avant que vous appuyiez sur un bouton.";

    public override string LinkGoneTitle => "Ce lien ne fonctionne plus";

    public override string LinkGoneText => "Le compte n’existe plus, ou l’adresse a été coupée en route. Connectez-vous pour voir vos recherches enregistrées.";

    public override string StopThis => "Arrêter ses courriels";

    public override string StopAll => "Arrêter les courriels de toutes mes recherches";

    public override string StopAllText => "Les courriels de connexion et les réponses à ce que vous faites arrivent toujours. Les recherches restent enregistrées.";

    public override string Pause => "Suspendre ses courriels";

    public override string PauseText => "Ce qu’elle trouve entre-temps arrive ensuite en un seul courriel.";

    public override string PauseOpen => "Jusqu’à ce que je les reprenne";

    public override string Resume => "Reprendre ses courriels";

    public override string Weekly => "Un courriel par semaine";

    public override string Done => "C’est fait, dès maintenant.";

    public override string NotDone => "Rien n’a changé : cette recherche n’était pas dans ce courriel ou n’existe plus, ou elle vient d’être modifiée par ailleurs. L’état actuel figure ci-dessous.";

    public override string NotTold => "Aucun courriel";

    public override string SignInForMore => "Se connecter pour tous les réglages";

    public override string NewOf(string search) => $"Nouveautés : {search}";

    public override string NewEmptyTitle => "Plus rien de ce courriel n’est visible";

    public override string NewEmptyText => "Les résultats annoncés ont été masqués, supprimés ou déjà examinés, ou ne correspondent plus.";

    public override string AllOfSearch => "Tout ce qu’elle trouve";

    public override string Later => "Suite";

    public override string Refused => "Un serveur de courriel refuse définitivement votre adresse : plus aucun courriel sur les recherches n’y est envoyé. Ceux de connexion le sont toujours.";

    public override string TryAgain => "Réessayer cette adresse";

    public override string Admin => "Courriels sur les recherches enregistrées";

    public override string AdminPaused => "Les alertes sont suspendues pour tout le monde : rien n’est composé ni envoyé, et ce qui est trouvé attend.";

    public override string PauseAll => "Suspendre les alertes pour tout le monde";

    public override string ResumeAll => "Reprendre les alertes";

    public override string DryRun => "Ce qui partirait maintenant";

    public override string DryRunText => "Compté sans rien écrire : les résumés dus, et les résultats qui attendent leur heure.";

    public override string Due => "Résumés dus maintenant";

    public override string Waiting => "Résultats en attente d’un résumé";

    public override string SentDay => "Envoyés ces dernières 24 heures";

    public override string InQueue => "Écrits, pas encore envoyés";

    public override string FailedAll => "Abandonnés";

    public override string Bounced => "Comptes dont l’adresse est refusée";

    public override string SetApart => "Recherches mises à part parce qu’elles échouent";

    public override string Digests => "Derniers résumés";

    public override string NoDigests => "Aucun résumé encore";

    public override string NoDigestsText => "Ils apparaissent ici dès qu’une recherche enregistrée a quelque chose à annoncer.";

    public override string Resend => "Renvoyer";

    public override string ResendText => "Il part sous le même numéro de message : les logiciels de courriel le reconnaissent.";

    public override string ResendDone => "Le courriel est réécrit et part dans un instant.";

    public override string ResendNothing => "Rien n’a été envoyé : ces courriels ont été arrêtés par leur destinataire, ou plus rien de leur contenu ne peut être annoncé. Le courriel précédent reste.";

    public override IReadOnlyList<string> Columns => ["Numéro", "Compte", "Dû", "État", "Résultats", "Envoyé", "Remarque", "Action"];

    public override string Subject(int total, string name) => $"{Plural.French(total, "nouveauté", "nouveautés")} : {name}";

    public override string Subject(int total, IReadOnlyList<string> names) => $"{Plural.French(total, "nouveauté", "nouveautés")} dans {names.Count} recherches : {string.Join(", ", names)}";

    public override string Lead(int total) => $"Vos recherches enregistrées ont trouvé du nouveau : {Plural.French(total, "résultat", "résultats")}.";

    public override string Ignored(int digests) => $"À notre connaissance, vous n’avez suivi aucun lien des {digests} derniers courriels. Un par semaine suffirait-il ? Rien ne change sans votre accord.";

    public override string More(int more) => $"+{more} de plus";

    public override string OtherSearches(int total, int searches) => $"{Plural.French(total, "autre résultat", "autres résultats")} dans {Plural.French(searches, "autre recherche", "autres recherches")}";

    public override string Reason(IReadOnlyList<(string Name, AlertCadence Cadence)> searches, int others) =>
        $"Vous recevez ce courriel parce que vous avez demandé à connaître les nouveautés : {string.Join(", ", searches.Select(s => $"« {s.Name} » ({Of(s.Cadence)})"))}{(others > 0 ? $" et {Plural.French(others, "autre recherche", "autres recherches")}" : "")}.";

    public override string QuarantinedSubject(string name) => $"Votre recherche « {name} » ne peut pas être exécutée";

    public override string QuarantinedText(string name) => $"Votre recherche enregistrée « {name} » a échoué et est mise à part jusqu’à ce que quelqu’un la regarde : entre-temps, elle n’annonce rien. Vos autres recherches continuent.";

    public override string Snooze(int weeks) => Plural.French(weeks, "semaine", "semaines");

    public override string PausedUntil(string day) => $"Suspendue jusqu’au {day}";

    public override string Of(AlertCadence cadence) => cadence switch
    {
        AlertCadence.Instant => "en quelques minutes",
        AlertCadence.Daily => "chaque jour",
        AlertCadence.Weekly => "chaque semaine",
        AlertCadence.Monthly => "chaque mois",
        _ => "jamais",
    };

    public override string Of(DigestState state) => state switch
    {
        DigestState.Pending => "à écrire",
        DigestState.Queued => "écrit",
        DigestState.Sent => "envoyé",
        DigestState.Empty => "plus rien à annoncer",
        _ => "abandonné",
    };

    public override string Of(QuarantineReason reason) => reason switch
    {
        QuarantineReason.UnknownGrammar => "sa grammaire est plus récente que ce programme",
        QuarantineReason.BrokenQuery => "son adresse ne peut pas être lue",
        _ => "elle a échoué à l’exécution",
    };

    public override string Of(AlertFact fact, bool isPerson, Wording words)
    {
        var day = fact.On.Day == 1 ? $"1er {fact.On.ToString("MMMM", words.Culture)}" : fact.On.ToString("d MMMM", words.Culture);
        return fact.Kind switch
        {
            AlertFactKind.Joined => isPerson ? $"sur ProNet depuis le {day}" : $"publication le {day}",
            AlertFactKind.BecameVisible => $"visible pour vous depuis le {day}",
            AlertFactKind.SkillAdded => $"a ajouté {fact.Fr} le {day}",
            AlertFactKind.Moved => $"nouveau lieu : {fact.Fr}, depuis le {day}",
            AlertFactKind.OpenToOffers => $"à l’écoute d’offres depuis le {day}",
            AlertFactKind.PositionBegan => fact.At.Length > 0 ? $"nouveau poste : {fact.Fr}, {fact.At}, depuis le {day}" : $"nouveau poste : {fact.Fr}, depuis le {day}",
            AlertFactKind.PositionEnded => fact.At.Length > 0 ? $"n’occupe plus le poste : {fact.Fr}, {fact.At}, depuis le {day}" : $"n’occupe plus le poste : {fact.Fr}, depuis le {day}",
            AlertFactKind.HeadlineChanged => $"nouveau titre le {day} : {fact.Fr}",
            AlertFactKind.IndustryChanged => $"nouveau secteur : {fact.Fr}, depuis le {day}",
            AlertFactKind.SeniorityChanged => $"nouveau niveau le {day} : {Level(fact.Fr, words)}",
            AlertFactKind.TitleChanged => $"nouvel intitulé le {day} : {fact.Fr}",
            AlertFactKind.PayChanged => $"nouvelle rémunération le {day}",
            AlertFactKind.ClosingDayChanged => fact.Fr.Length > 0 ? $"nouvelle date limite : {fact.Fr}" : $"nouvelle date limite, depuis le {day}",
            AlertFactKind.Renamed => $"nouveau nom : {fact.Fr}, depuis le {day}",
            AlertFactKind.OfferAdded => $"propose depuis le {day} : {fact.Fr}",
            AlertFactKind.SeekAdded => $"cherche depuis le {day} : {fact.Fr}",
            AlertFactKind.TimePassed => $"correspond depuis le {day}",
            _ => $"modification le {day}",
        };
    }

    private static string Level(string code, Wording words) => Enum.TryParse<Seniority>(code, ignoreCase: true, out var level) ? words.Facets.Of(level) : code;
}
