using ProNet.Application.SavedSearches;
using ProNet.Domain.SavedSearches;

namespace ProNet.Components.Language;

internal sealed class FrenchPreviewWords : PreviewWords
{
    public override string Title => "Ce que j’aurais reçu";

    public override string See => "Montrez-moi ce que j’aurais reçu";

    public override string Lead => "Les courriels des derniers jours, si vous les aviez demandés. Rien n’est envoyé et rien ne change.";

    public override string Known => "Ce que l’on sait du passé";

    public override string NothingKnown => "On ne sait encore rien du passé : ce qui était là le premier jour n’est pas une nouveauté. Revenez demain.";

    public override string NothingFound => "Elle n’aurait rien trouvé de nouveau pendant ces jours.";

    public override string Cadence => "Fréquence";

    public override string Mails => "Courriels";

    public override string Hits => "Résultats annoncés";

    public override string Recommended => "Notre conseil";

    public override string Refused => "Ne peut pas être choisi";

    public override string Choose => "Choisir la fréquence";

    public override string Links => "Ces courriels n’ont jamais été envoyés : certains de leurs liens ne mènent nulle part.";

    public override string NoMails => "Aucun courriel ne serait venu.";

    public override string Limits => "Ce qu’on ne peut pas savoir";

    public override IReadOnlyList<string> LimitsOf(SubjectKind subject) => subject switch
    {
        SubjectKind.Member =>
        [
            "Les profils sont ramenés en arrière au fil des modifications de leurs propriétaires ; d’un changement par import, on ne connaît que le jour.",
            "On ne garde pas qui pouvait voir quoi autrefois : ce qu’une personne masque aujourd’hui est tenu pour masqué depuis toujours, et qui est parti n’est pas là.",
        ],
        SubjectKind.Job => ["Les offres sont prises telles qu’elles sont aujourd’hui, au jour de leur publication. Ce qu’elles disaient avant un changement n’est pas gardé, et celles qui ont été supprimées ne sont pas là."],
        _ => ["Les organisations sont prises telles qu’elles sont aujourd’hui, au jour de leur arrivée. Ce qu’elles disaient avant un changement n’est pas gardé, et celles qui sont parties ne sont pas là."],
    };

    public override string Found(SearchReplay replay, Wording words) =>
        $"{Plural.French(replay.Hits.Count, "résultat", "résultats")} en {Plural.French((int)Math.Round(replay.Days), "jour", "jours")} : {replay.PerDay.ToString("0.0", words.Culture)} par jour en moyenne.";

    public override string Later(int hits, Wording words) => $"et {words.Number(hits)} dans le prochain courriel";
    public override string Largest((DateOnly Day, int Hits) day, Wording words) => $"Le plus en un jour : {words.Number(day.Hits)}, le {day.Day.ToString("d MMMM", words.Culture)}.";

    public override string Untold(int subjects) => subjects == 1
        ? "Pour une autre fiche modifiée pendant ces jours, on ne sait pas ce qui a changé : elle n’est pas comptée."
        : $"Pour {subjects} autres fiches modifiées pendant ces jours, on ne sait pas ce qui a changé : elles ne sont pas comptées.";

    public override string Cut(string from) => $"Il y a eu tant de changements que l’on n’a regardé que depuis le {from}.";

    public override string Why(AlertCadence cadence) => cadence switch
    {
        AlertCadence.Instant => "Les résultats sont rares : chacun mérite un courriel.",
        AlertCadence.Daily => "Il y en a chaque jour, et assez peu pour les lire.",
        _ => "Il y en a beaucoup : un courriel par semaine dit combien, et nomme les derniers.",
    };

    public override string MailsOf(string cadence) => $"Courriels : {cadence}";

    public override string Earlier(int mails) => Plural.French(mails, "courriel plus ancien", "courriels plus anciens") + " sans être montrés ici.";
}
