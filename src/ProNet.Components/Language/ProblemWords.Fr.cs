using System.Globalization;

namespace ProNet.Components.Language;

internal sealed class FrenchProblemWords : ProblemWords
{
    public override string Title(int status) => status switch
    {
        400 => "La requête est illisible.",
        401 => "Connectez-vous, ou envoyez un jeton valable.",
        403 => "Ce n’est pas permis.",
        404 => "Introuvable.",
        405 => "Cela ne se fait pas ainsi à cette adresse.",
        413 => "L’envoi est trop volumineux.",
        415 => "L’envoi a une forme qui n’est pas acceptée ici.",
        429 => "Trop de requêtes.",
        503 => "Indisponible pour le moment.",
        _ => "Une erreur s’est produite.",
    };

    public override string BadAddress => "L’adresse a des paramètres illisibles.";

    public override string NotFound => "Introuvable.";

    public override string NotDone => "Cela n’a pas été fait.";

    public override string NoPerson => "Cette personne n’existe pas, ou n’est pas publique.";

    public override string NoJob => "Cet emploi n’existe pas, ou n’est pas public.";

    public override string NoOrganisation => "Cette organisation n’existe pas, ou n’est pas publique.";

    public override string NoSearch => "La recherche n’est pas disponible pour le moment.";

    public override string NoSearchText => "Rien n’est perdu. Réessayez dans une minute ; les profils et les emplois restent consultables.";

    public override string TooSlow => "La recherche prend trop de temps.";

    public override string TooSlowText => "La recherche a été arrêtée ; moins de mots, d’astérisques ou de lieux la rendent plus rapide.";

    public override string StaleForm => "Le formulaire est trop ancien.";

    public override string StaleFormText => "Rechargez sa page et envoyez-le à nouveau. Rien n’a été modifié.";

    public override string BadBody => "Le contenu de la requête n’est pas accepté.";

    public override string NeedsOneOf(string first, string second) => $"Envoyez « {first} » ou « {second} » : l’un des deux, et non les deux.";

    public override string Needs(string field, JsonKind kind) => $"« {field} » manque ou est vide ; il y faut {Name(kind)}.";

    public override string NeedsValueOf(string field, IReadOnlyCollection<string> values) => $"« {field} » attend l’une de ces valeurs : {string.Join(", ", values)}.";

    public override string TooLong(string field, int most) => $"« {field} » accepte au plus {most.ToString("N0", CultureInfo.GetCultureInfo("fr"))} caractères.";

    public override string Unreadable(string field, IReadOnlyCollection<(string Name, JsonKind Kind)> fields) =>
        (field.Length > 0 ? $"« {field} » n’est pas un champ d’ici, ou n’a pas ce qu’il faut." : "Ce n’est pas un objet JSON.") + (fields.Count > 0 ? $" Les champs sont : {string.Join(", ", fields.Select(f => $"« {f.Name} » ({Name(f.Kind)})"))}." : "");

    protected override string Name(JsonKind kind) => kind switch
    {
        JsonKind.Text => "un texte",
        JsonKind.Number => "un nombre",
        JsonKind.TrueOrFalse => "true ou false",
        JsonKind.List => "une liste",
        _ => "un objet",
    };
}
