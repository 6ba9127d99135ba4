using ProNet.Domain.SavedSearches;

namespace ProNet.Components.Language;

internal sealed class FrenchExpectationWords : ExpectationWords
{
    public override string Title => "Vérifications";

    public override string Lead => "Ce que cette recherche doit trouver, et ce qu’elle ne doit pas trouver. C’est vérifié chaque nuit, et avant qu’une recherche reconstruite remplace celle-ci. 20 au plus.";

    public override string Nothing => "Rien n’en est encore attendu. Ajoutez un résultat, ou l’adresse d’une page.";

    public override string Test => "Vérification";

    public override string Page => "Adresse d’une page";

    public override string PageHint => "Par exemple /people/ada ; un identifiant, un nom court ou un numéro suffit.";

    public override string Kind => "Ce qui est attendu";

    public override string Add => "Ajouter la vérification";

    public override string Remove => "Retirer";

    public override string NotThere => "Une page qui n’est pas là pour vous";

    public override string To(bool mustBeFound) => mustBeFound ? "Doit figurer dans les résultats" : "Ne doit pas figurer dans les résultats";

    public override string Of(ExpectationState state) => state switch
    {
        ExpectationState.Passes => "Conforme",
        ExpectationState.Fails => "Non conforme",
        ExpectationState.NotVisible => "Non vérifié : elle n’est pas là pour vous",
        ExpectationState.SetApart => "Non vérifié : la recherche ne peut pas être lancée",
        _ => "Pas encore vérifié",
    };

    public override string FailsSince(string day) => $"Non conforme depuis le {day}";

    public override string Will(bool pass) => pass ? "Après la reconstruction à venir, ce serait conforme." : "Après la reconstruction à venir, ce ne serait plus conforme.";

    public override string WillFail(int count) => $"{Plural.French(count, "vérification", "vérifications")} de cette recherche ne {(Math.Abs(count) < 2 ? "serait" : "seraient")} plus {(Math.Abs(count) < 2 ? "conforme" : "conformes")} après la reconstruction à venir. L’administration en décide.";

    public override string Failing(int count) => Plural.French(count, "vérification non conforme", "vérifications non conformes");

    public override string ExpectedOf(string title) => $"Ce qui est attendu : {title}";
}
