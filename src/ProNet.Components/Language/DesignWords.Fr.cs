namespace ProNet.Components.Language;

internal sealed class FrenchDesignWords : DesignWords
{
    public override string Title => "Design";

    public override string Lead => "Chaque composant dans chaque état. Ce qui n’est pas ici n’est pas utilisé.";

    public override string Primary => "Enregistrer";

    public override string Secondary => "Annuler";

    public override string Quiet => "En voir plus";

    public override string Danger => "Supprimer";

    public override string Disabled => "Indisponible";

    public override string FieldLabel => "Nom";

    public override string FieldHint => "Tel qu’il doit apparaître.";

    public override string FieldError => "Indiquez un nom ; le reste du formulaire est conservé.";

    public override string Sample => "Un texte court qui tient lieu de contenu.";

    public override string SampleName => "Camille Exemple";

    public override string First => "Premier";

    public override string Second => "Deuxième";

    public override string Third => "Troisième";

    public override string OpenDialog => "Ouvrir la boîte de dialogue";

    public override string Saved => "Enregistré. La recherche le trouvera dans quelques secondes.";

    public override string Failed => "Non enregistré : la connexion a été perdue. Votre texte est conservé ; réessayez.";

    public override string Values => "Valeurs";

    public override string Value => "Valeur";

    public override string Count => "Nombre";

    public override string Colours => "Couleurs";

    public override string Type => "Typographie";

    public override string Menu => "Actions";

    public override string Headline => "Ingénierie de données, écriture claire";
}
