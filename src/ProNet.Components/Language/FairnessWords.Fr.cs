using ProNet.Application.Fairness;
using ProNet.Data.Fairness;

namespace ProNet.Components.Language;

internal sealed class FrenchFairnessWords : FairnessWords
{
    public override string Declare => "Pour les audits d’équité";

    public override string DeclareText => "Si vous le voulez, dites quelque chose de vous, afin qu’on puisse vérifier que les listes classées traitent les groupes de la même façon : il n’en sort que des chiffres sur des groupes de dix personnes ou plus, aucun classement ni aucune recherche ne le lit, personne d’autre que vous ne le voit, et vous pouvez le retirer à tout moment.";

    public override string Gender => "Genre";

    public override string Age => "Âge";

    public override string NotSaid => "Je ne le dis pas";

    public override string Save => "Enregistrer";

    public override string TakeBack => "Le retirer";

    public override string TakenBack => "Ce que vous aviez dit est supprimé.";

    public override string Refused => "Rien n’a été enregistré : choisissez parmi ce que proposent les listes, puis réessayez.";

    public override string Title => "Équité des listes classées";

    public override string Lead => "Quelle place ont eue dans les listes classées les personnes qui ont dit leur genre ou leur âge dans ce but, comparée à leur part parmi toutes celles qui y figuraient. Ce qu’elles ont dit n’est lu qu’ici : le classement n’en sait rien.";

    public override string Limits => "Ces chiffres disent qui se trouvait où, pas pourquoi. La comparaison porte sur toutes les personnes qui figuraient dans une liste du même type, et non sur toutes celles qui sauraient faire le travail ; elle ignore celles qui n’ont rien dit ; et tout le monde ne cherche pas la même chose. Un chiffre bas invite à regarder de plus près et ne prouve rien ; un bon chiffre n’innocente pas.";

    public override string Withholding => "Les groupes de moins de 10 personnes sont laissés de côté comme s’ils n’avaient rien dit, les nombres de personnes sont arrondis à la dizaine inférieure, et seuls les trimestres terminés sont examinés, avec ce qui avait été dit jusque-là.";

    public override string Quarter => "Trimestre";

    public override string Show => "Afficher";

    public override string NoQuarter => "Il n’y a rien à examiner : les listes classées sont conservées trop peu de temps pour couvrir un trimestre entier. Donnez à ProNet:Ranking:KeptDays la valeur 200 ou plus.";

    public override string AsCsv => "Emporter sous forme de tableau (CSV)";

    public override string TooFew => "Trop peu de personnes l’ont dit, ou trop peu de listes ont été montrées, pour en tirer un chiffre qui ne parle pas de personnes en particulier.";

    public override string Nobody => "personne";

    public override string BelowFourFifths => "moins de quatre cinquièmes";

    public override string MinSkew => "Écart minimal (MinSkew)";

    public override string MaxSkew => "Écart maximal (MaxSkew)";

    public override string Ndkl => "Divergence (NDKL)";

    public override string Infeasible => "Indice d’infaisabilité";

    public override string HowToRead => "Comment le lire";

    public override string People => "Personnes au moins";

    public override string Skew => "Écart (Skew)";

    public override string Rate => "Parmi les 10 premiers rangs au moins une fois";

    public override string Ratio => "Rapport d’impact";

    public override string ByChance => "par hasard";

    public override string Of(FairnessQuarter quarter) => quarter.Number switch
    {
        1 => $"premier trimestre {quarter.Year}",
        2 => $"deuxième trimestre {quarter.Year}",
        3 => $"troisième trimestre {quarter.Year}",
        _ => $"quatrième trimestre {quarter.Year}",
    };

    public override string OtherQuarter(string asked) => $"« {asked} » n’est pas un trimestre terminé dont les listes sont conservées. Voici le dernier.";

    public override string Looked(long lists, bool isCut) =>
        $"{Plural.French(lists, "liste examinée", "listes examinées")}{(isCut ? " : les plus récentes, il y en avait davantage" : "")}. Une liste redemandée par la même personne compte une fois.";

    public override string Based(long lists, long people) => $"{Plural.French(lists, "liste", "listes")} où figuraient au moins {Plural.French(people, "personne qui l’a dit", "personnes qui l’ont dit")}.";

    public override string Of(FairnessBy by) => by switch
    {
        FairnessBy.Gender => "Par genre",
        FairnessBy.Age => "Par âge",
        _ => "Par genre et âge",
    };

    public override string Of(DeclaredGender gender) => gender switch
    {
        DeclaredGender.Woman => "femme",
        DeclaredGender.Man => "homme",
        _ => "autre genre",
    };

    public override string Of(DeclaredAge age) => age switch
    {
        DeclaredAge.Under30 => "moins de 30 ans",
        DeclaredAge.From30To49 => "30 à 49 ans",
        _ => "50 ans ou plus",
    };

    public override IReadOnlyList<string> Columns(IReadOnlyList<int> depths) => ["Groupe", "Personnes", .. depths.Select(depth => $"Écart parmi les {depth} premiers"), Rate, Ratio];

    public override string AtLeast(long people) => $"au moins {people.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("fr"))}";

    public override string Interval(string value, string low, string high) => $"{value} (de {low} à {high})";

    public override string AgainstChance(string value, string chance) => $"{value} (par hasard {chance})";

    public override IReadOnlyList<(string Measure, string Meaning)> Meanings =>
    [
        (Skew, "Logarithme de la part du groupe parmi les premiers rangs, rapportée à sa part de l’ensemble : 0 correspond à l’attendu, −0,69 à la moitié, 0,69 au double. À côté, l’intervalle qui contient la valeur 19 fois sur 20 ; s’il contient 0, le hasard peut tout expliquer."),
        ($"{MinSkew}, {MaxSkew}", "Écart du groupe le plus en dessous, et du groupe le plus au-dessus."),
        (Ratio, "Part du groupe qui a figuré parmi les 10 premiers au moins une fois, rapportée à celle du groupe où elle est la plus forte. En dessous de 0,80 (quatre cinquièmes), les audits de recrutement regardent de plus près."),
        (Ndkl, "À quel point les parts s’éloignent des parts attendues à chaque rang, les premiers comptant le plus : 0 est juste partout. Des listes courtes n’y arrivent jamais, c’est pourquoi ce que donnerait le seul hasard figure à côté."),
        (Infeasible, "À quelle part des rangs un groupe avait moins que sa part, arrondie vers le bas."),
    ];

    public override IReadOnlyList<string> CsvColumns => ["Trimestre", "Question", "Réparti", "Groupe", "Mesure", "Parmi les premiers", "Valeur", "Borne basse", "Borne haute"];
}
