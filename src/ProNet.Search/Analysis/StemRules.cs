namespace ProNet.Search.Analysis;

/// <summary>
/// The one rule set that makes plurals and feminine and masculine titles one, for French and English at once, on folded words of the letters a–z
/// only. It is data, so that an engine with analysis of its own can be configured from it. There are no rules for English -ing and -ed:
/// in profiles, <c>accounting</c>, <c>nursing</c> and <c>building</c> name fields of work, not forms of a verb.
/// </summary>
public static class StemRules
{
    /// <summary>Shorter words stay as they are: most are abbreviations.</summary>
    public const int ShortestWord = 4;

    /// <summary>In order.</summary>
    public static IReadOnlyList<StemRule> All { get; } =
    [
        // Words that only look like a plural; without them news would be new, corps a corp, and Canvas Canva.
        .. Keep(1, 0, "news", "goods", "customs", "corps", "temps", "fonds", "poids", "canvas", "pays", "travers", "divers"),
        .. Keep(1, 0, "cours", "series", "species", "sens", "bras", "repas", "velours", "jenkins", "windows", "sales"),
        .. Keep(1, 1, "ss", "us", "ais", "ois"),

        // Plurals.
        .. Step(1, 2, "eaux:eau", "ieaux:ieau"),
        .. Step(1, 0, "travaux:travail", "vitraux:vitrail", "materiaux:materiau", "jeux:jeu", "feux:feu", "lieux:lieu"),
        .. Step(1, 2, "yaux:yau", "aux:al"),
        .. Step(1, 3, "ies:y"),
        .. Step(1, 2, "sses:ss", "ches:ch", "shes:sh", "xes:x"),
        .. Keep(1, 2, "sis", "xis", "vis", "mis", "ris", "nis", "lis", "dis", "cis", "uis"),
        .. Step(1, 3, "s:"),

        // Feminine to masculine.
        .. Keep(2, 0, "carriere"),
        .. Step(2, 2, "euse:eur", "trice:teur", "iere:ier", "ienne:ien", "yenne:yen", "effe:ef", "ointe:oint", "ente:ent", "erte:ert"),
        .. Step(
            2,
            0,
            "maitresse:maitre", "hotesse:hote",
            "publique:public",
            "designeuse:designer", "poetesse:poete", "prefete:prefet", "substitute:substitut", "commise:commis", "mannequine:mannequin",
            "apprentie:apprenti", "apprentis:apprenti"),
        .. Step(2, 3, "eux:eur", "eure:eur", "eee:e", "ee:e", "isane:isan", "antine:antin", "aine:ain", "enne:en", "onne:on"),
        .. Step(2, 3, "ale:al", "ante:ant", "ive:if", "oise:ois", "aise:ais", "arde:ard", "onde:ond"),
        .. Step(2, 4, "ere:er", "ate:at", "ande:and"),
        .. Step(2, 2, "nnelle:nnel", "tielle:tiel", "rielle:riel", "cielle:ciel", "uelle:uel", "urelle:urel"),

        // One spelling for endings that the plurals above cannot tell apart, and for -y and -ie: strategy, stratégie.
        .. Step(3, 3, "ie:y"),
        .. Step(3, 2, "sse:ss", "che:ch", "xe:x"),
    ];

    private static IEnumerable<StemRule> Step(int step, int minimumStem, params string[] pairs) =>
        pairs.Select(p => p.Split(':')).Select(p => new StemRule(step, p[0], p[1], minimumStem));

    private static IEnumerable<StemRule> Keep(int step, int minimumStem, params string[] suffixes) =>
        suffixes.Select(s => new StemRule(step, s, s, minimumStem));
}
