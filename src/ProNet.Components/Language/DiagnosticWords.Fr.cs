using ProNet.Search.Querying;

namespace ProNet.Components.Language;

internal sealed class FrenchDiagnosticWords : DiagnosticWords
{
    public override string Heading => "À propos de votre recherche";

    protected override string Sentence(DiagnosticCode code, string first, string second) => code switch
    {
        DiagnosticCode.UnbalancedQuote => "Il manque un guillemet ; nous avons lu comme s’il se fermait à la fin.",
        DiagnosticCode.UnbalancedParenthesis => "Une parenthèse est seule ; nous avons lu la recherche sans elle.",
        DiagnosticCode.MixedAndOr => $"ET et OU se suivent ; nous avons lu {InFrench(first)}. Des parenthèses précisent votre intention.",
        DiagnosticCode.UnknownField => second.Length > 0
            ? $"Le champ « {first} » n’existe pas ; nous avons cherché les mots. Vouliez-vous dire « {second}: » ?"
            : $"Le champ « {first} » n’existe pas ; nous avons cherché les mots.",
        DiagnosticCode.EmptyClause => "Un opérateur ou un champ n’est suivi de rien ; nous l’avons ignoré.",
        DiagnosticCode.PrefixTooShort => "L’astérisque demande au moins deux lettres avant lui ; nous avons cherché le mot tel quel.",
        DiagnosticCode.BadRange => $"L’intervalle « {first} » est illisible et a été ignoré. Écrivez par exemple annees:3..8 ou annees:>=5.",
        DiagnosticCode.EmptyRange => $"L’intervalle « {first} » commence après sa fin : rien ne peut y correspondre.",
        DiagnosticCode.UnknownTerm => $"Rien ici ne contient « {first} ».",
        DiagnosticCode.UnknownPlace => $"Le lieu « {first} » nous est inconnu : rien n’en est proche. Vérifiez l’orthographe ou indiquez une plus grande ville.",
        DiagnosticCode.OnlyNegative => "Vous avez seulement dit quoi exclure ; tout le reste est affiché.",
        DiagnosticCode.TooComplex => $"La recherche dépasse la limite ({first}) ; le reste a été ignoré.",
        DiagnosticCode.TooCostly => $"La recherche demande plus de {first} {Dear(second)} ; le reste a été ignoré.",
        DiagnosticCode.ReadOperators => $"Nous avons lu {Quoted(first)} comme un opérateur : {InFrench(second)}.",
        DiagnosticCode.ReadExclamation => $"Nous avons lu le point d’exclamation comme SAUF : sans « {first} ».",
        DiagnosticCode.ReadNearWords => $"Nous avons cherché tous les mots de « {first} », où qu’ils soient.",
        DiagnosticCode.ReadWebOperators => $"Les opérateurs des moteurs du web n’ont pas de sens ici ; nous avons ignoré {first}.",
        DiagnosticCode.ReadUnfinished => $"« {first} » semble inachevé ; nous avons cherché les mots qui commencent ainsi.",
        DiagnosticCode.ReadLongText when first == "0" => "Nous n’avons rien trouvé à chercher dans ce long texte, qui n’écarte donc rien. Essayez quelques mots à vous.",
        DiagnosticCode.ReadLongText when first == "1" => "Nous avons lu ce long texte comme une recherche du seul élément dont il parle.",
        DiagnosticCode.ReadLongText => $"Nous avons lu ce long texte comme une recherche de {first} éléments dont il parle ; ce qui en a le plus vient d’abord.",
        DiagnosticCode.TextShortened => $"Le texte dépasse {first} caractères ; nous avons lu jusque-là.",
        DiagnosticCode.UnknownParameter => second.Length > 0
            ? $"L’adresse contient « {first} », que cette page ne connaît pas. Vouliez-vous dire « {second} » ?"
            : $"L’adresse contient « {first} », que cette page ne connaît pas.",
        DiagnosticCode.BadParameter when second.Length == 0 => $"L’adresse doit donner une valeur à « {first} ».",
        DiagnosticCode.BadParameter => $"Dans l’adresse, « {second} » est illisible pour « {first} ».",
        DiagnosticCode.FieldNotInside => $"Le champ « {first} » ne fait pas partie de {second}:(…) ; il a été ignoré.",
        DiagnosticCode.FieldOnlyInside => $"« {first} » se place dans poste:(…) ou formation:(…), par exemple poste:(titre:infirmière {first}:2015..2018) ; il a été ignoré.",
        DiagnosticCode.FieldNotForSubject => $"Le champ « {first} » n’existe pas ici ; il a été ignoré.",
        DiagnosticCode.UnknownJob => $"L’offre numéro {first} n’existe pas, ou vous ne pouvez pas la voir ; nous avons cherché sans elle.",
        DiagnosticCode.RankOfAnother => $"«\u00A0rank={first}\u00A0» classe {(first == "job" ? "des offres" : "des personnes")}, et cette recherche porte sur autre chose.",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "A new code needs a sentence."),
    };

    private static string Quoted(string words) => string.Join(", ", words.Split(", ").Select(w => $"« {w} »"));

    private static string Dear(string what) => what switch
    {
        "prefix" => "mots à astérisque",
        "phrase" => "mots dans une expression",
        "phrases" => "mots dans des expressions",
        "place" => "lieux",
        "entry" => "mots dans des postes et des formations",
        "spelling" => "graphies ajoutées de compétences",
        _ => what,
    };
}
