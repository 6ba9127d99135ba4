using System.Globalization;
using ProNet.Data.Generations;
using ProNet.Data.Imports;

namespace ProNet.Components.Language;

internal sealed class FrenchAdminWords : AdminWords
{
    public override string Title => "Administration";

    public override string State => "État";

    public override string Waiting => "Modifications en attente d’indexation";

    public override string Lag => "Âge de la plus ancienne";

    public override string DeadLettered => "Modifications abandonnées";

    public override string Engine => "Moteur de recherche";

    public override string Worker => "Indexation";

    public override string WorkerHere => "par ce processus";

    public override string WorkerElsewhere => "par un autre processus, ou par aucun";

    public override string People => "Personnes";

    public override string Jobs => "Offres";

    public override string Organisations => "Organisations";

    public override string Skills => "Compétences";

    public override string Places => "Lieux";

    public override string Generations => "Générations de l’index";

    public override IReadOnlyList<string> GenerationColumns => ["Numéro", "État", "Schéma", "Écrits", "Attendus", "Création", "Activation", "Remarques"];

    public override string Rebuild => "Reconstruire l’index";

    public override string Held => "Une génération vous attend";

    public override string HeldText => "Des vérifications de recherches enregistrées, conformes à présent, ne le seraient plus : elle n’est pas consultée avant votre confirmation. Les propriétaires voient ce qui changerait. Qui est attendu ne regarde que ces personnes ; voici les numéros.";

    public override IReadOnlyList<string> HeldColumns => ["Recherche enregistrée", "Sujet", "Vérification", "Après le passage"];

    public override string Confirm => "La consulter";

    public override string Discard => "L’abandonner";

    public override string DeadLetters => "Modifications abandonnées";

    public override string NoDeadLetters => "Aucune : toutes les modifications ont atteint l’index.";

    public override IReadOnlyList<string> DeadLetterColumns => ["Sujet", "Version", "Essais", "Abandon", "Raison", "Actions"];

    public override string Redrive => "Réessayer";

    public override string Dismiss => "Écarter";

    public override string RedriveAll => "Tout réessayer";

    public override string DismissAll => "Tout écarter";

    public override string Sweeps => "Recherches enregistrées comparées au moteur";

    public override string SweepsText => "Chaque nuit, le moteur exécute toutes les recherches enregistrées, et sa réponse est comparée à ce qui a été trouvé modification par modification. Les deux doivent dire la même chose : aucun écart n’est attendu.";

    public override IReadOnlyList<string> SweepColumns => ["Début", "Fin", "Recherches", "Résultats comparés", "Par le temps seul", "Écarts"];

    public override string Imports => "Imports";

    public override string NoImports => "Rien n’a encore été importé.";

    public override IReadOnlyList<string> ImportColumns => ["Genre", "État", "Début", "Fin", "Lus", "Créés", "Modifiés", "Inchangés", "Rejetés", "Fichiers"];

    public override string Dashboard => "Tâches de fond";

    public override string Tested(int tests, int broken, int mended) => $"{Plural.French(tests, "vérification", "vérifications")} de recherches enregistrées : {broken} non conformes, {mended} à nouveau conformes";

    public override string Would(bool pass) => pass ? "serait conforme" : "ne serait plus conforme";

    public override string Of(GenerationState state) => state switch
    {
        GenerationState.Building => "en construction",
        GenerationState.Active => "consultée",
        GenerationState.Previous => "gardée pour un retour",
        GenerationState.Held => "en attente de confirmation",
        GenerationState.Requested => "demandée",
        GenerationState.Retired => "remplacée",
        _ => "abandonnée",
    };

    public override string Of(ImportState state) => state switch
    {
        ImportState.Running => "en cours",
        ImportState.Done => "terminé",
        ImportState.Interrupted => "interrompu",
        _ => "en échec",
    };

    public override string Seconds(TimeSpan time) => string.Create(CultureInfo.GetCultureInfo("fr"), $"{time.TotalSeconds:0.#} s");
}
