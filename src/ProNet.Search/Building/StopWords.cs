using System.Collections.Frozen;

namespace ProNet.Search.Building;

/// <summary>Words of running text that say nothing about what a person can do: those of the language, and those that every posting has.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> All = (
        // English
        "a an the and or but nor not no so if then than that this these those there here it its is are was were be been being am do does did done has have had having will would shall should can could may might must "
        + "i you he she we they me him her us them my your his our their mine yours who whom whose which what when where why how all any both each few more most other some such only own same too very just also as at by for from in into of off on "
        + "onto out over under to up down with within without about above after again against before below between during through until while per via etc one two three new well able across along among because across every many much "
        // French
        + "le la les l un une des du de d au aux et ou mais ni ne pas non si que qui quoi dont ce cet cette ces ca c il elle on nous vous ils elles je tu me te se s y en son sa ses mon ma mes ton ta tes notre nos votre vos leur leurs "
        + "est sont etre ete avoir a ont avez avons sera seront serez aura auront fait faire plus moins tres tout toute tous toutes autre autres meme aussi avec sans sous sur dans par pour entre vers chez lors afin ainsi selon comme quand puis car donc or "
        + "sein niveau type cadre ans annee annees jour jours "
        // postings
        + "experience experiences experienced work working works worked job jobs role roles position positions team teams company companies candidate candidates skill skills ability abilities required requirements require requires preferred strong "
        + "responsibilities responsible duties include includes including using use used ensure provide provides providing support supporting help helps looking join opportunity opportunities environment knowledge understanding excellent good great "
        + "years year day days time full part based related relevant equivalent degree level minimum plus benefits salary pay offer offers apply application applicants employment employer employee employees employees status equal disability veteran "
        + "gender race religion sexual orientation national origin age protected please business people world best make making need needs needed like get want know build building develop developing development develop manage managing management "
        + "mission missions poste postes profil profils equipe equipes entreprise entreprises societe candidat candidate candidature candidatures competence competences connaissance connaissances recherche recherchons rejoindre rejoignez salaire "
        + "contrat emploi travail travailler vie temps horaires heures heure avantages remuneration formation groupe client clients gestion assurer permettre participer realiser bonne bon bonnes bons")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="folded">A word, folded.</param>
    public static bool Has(string folded) => All.Contains(folded);
}
