namespace ProNet.Components.Language;

internal sealed class FrenchHomeWords : HomeWords
{
    public override string Heading => "Trouver la bonne personne. Ou le bon emploi.";

    public override string Lead =>
        "Une seule recherche, en français et en anglais : une compétence écrite dans une langue trouve les profils écrits dans l’autre.";

    public override string LookFor => "Chercher";

    public override string BoxLabel => "Ce que vous cherchez";

    public override string InThisProNet => "Dans ce ProNet";

    public override string FrequentSkills => "Compétences fréquentes";

    public override string Writing => "Façons d’écrire une recherche";

    public override string Write => "Écrire";

    public override string ToFind => "pour trouver";

    public override string TryWords => "les deux mots, n’importe où";

    public override string TryPhrase => "l’expression exacte, sans un autre mot";

    public override string TryField => "un mot de l’intitulé, avec des années d’expérience";

    public override string TryEither => "l’un ou l’autre ; k8s et Kubernetes sont identiques";

    public override string TryPrefix => "tout mot qui commence ainsi";

    public override string TryNear => "à une certaine distance d’un lieu";

    public override string TryEntry => "dans un même poste, ces années-là";

    public override string ExamplePhrase => "\"chef de projet\" SAUF junior";

    public override string ExampleField => "titre:infirmière annees:>=5";

    public override string ExampleEither => "(k8s OU docker) python";

    public override string ExamplePrefix => "compta*";

    public override string ExampleNear => "titre:ingénieur pres:\"Paris\" 50km";

    public override string ExampleEntry => "poste:(titre:infirmière pendant:2015..2018)";
}
