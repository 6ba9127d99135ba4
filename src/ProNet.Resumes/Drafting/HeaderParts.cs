using System.Text.RegularExpressions;

namespace ProNet.Resumes.Drafting;

/// <summary>Title, organisation and place out of the lines around a range of dates: cut at signs, and told apart by words that titles, organisations and places have.</summary>
internal static partial class HeaderParts
{
    private const int Longest = 120;

    private static readonly char[] Signs = [' ', '\t', ',', ';', ':', '-', '–', '—', '|', '·', '•', '*', '/', '▪'];

    /// <summary>A sign that titles and names do not hold: what stands between two of them is one part, whatever else is in it.</summary>
    public const string Sign = " · ";

    /// <param name="texts">The pieces of text around the dates, in their order.</param>
    public static (string Title, string Organisation, string Place) Of(IReadOnlyList<string> texts)
    {
        var signed = texts.SelectMany(t => t.Split('\t')).FirstOrDefault(t => t.Contains(Sign, StringComparison.Ordinal));
        if (signed?.Split(Sign, StringSplitOptions.TrimEntries) is [var one, var two, .. var more])
            return !IsTitle(one) && IsTitle(two) ? (two, one, more.FirstOrDefault() ?? "") : (one, two, more.FirstOrDefault() ?? "");
        var place = "";
        var parts = new List<string>();
        foreach (var text in texts)
        {
            var rest = Separators().Replace(Brackets().Replace(text, " | ${inner} | "), "\n");
            if (place.Length == 0 && Place().Match(rest) is { Success: true } found && !IsTitle(found.Value) && !IsOrganisation(found.Value))
            {
                place = Tidy(found.Value);
                rest = rest.Remove(found.Index, found.Length).Insert(found.Index, "\n");
            }

            parts.AddRange(rest.Split('\n').Select(Tidy).Where(p => p.Length is > 1 and <= Longest && p.Any(char.IsLetter) && !Terms().IsMatch(Folding.Fold(p))));
        }

        var title = parts.Find(IsTitle) ?? parts.Find(p => !IsOrganisation(p)) ?? "";
        parts.Remove(title);
        // "Manager, Sales" is one title; what names an organisation is not part of it.
        var organisation = parts.Find(IsOrganisation) ?? parts.FirstOrDefault() ?? "";
        parts.Remove(organisation);
        return (title, organisation, place.Length > 0 ? place : parts.FirstOrDefault(p => p.Length <= 40) ?? "");
    }

    public static bool IsTitle(string text) => TitleWord().IsMatch(Folding.Fold(text));

    public static bool IsOrganisation(string text) => OrganisationWord().IsMatch(Folding.Fold(text));

    /// <summary>Whether a line is a name and not a sentence: capitals but for small words, or words before a comma, a dash or a bracket with a name behind it ("Conseil départemental du Doubs – Besançon").</summary>
    public static bool IsNameLike(string text) => NameLike().IsMatch(text) || BeforePlace().IsMatch(text);

    /// <summary>Without the signs around it; brackets stay where they are whole.</summary>
    public static string Tidy(string text)
    {
        var tidy = Blanks().Replace(text, " ").Trim(Signs);
        if (tidy.StartsWith('(') != tidy.Contains(')', StringComparison.Ordinal) && tidy.StartsWith('('))
            tidy = tidy[1..];
        if (tidy.EndsWith(')') && !tidy.Contains('(', StringComparison.Ordinal))
            tidy = tidy[..^1];
        if (tidy.EndsWith('('))
            tidy = tidy[..^1];
        return tidy.Trim(Signs);
    }

    /// <summary>Among them what is left of dashes that were written in one encoding and read in another.</summary>
    [GeneratedRegex(@"\t|\s[-–—|·•/]\s|\s[@]\s|\s*[,;|•·]\s+(?!\p{Lu}{2}\b|State\b)|ï¼|â€[“”]|:\s|\s{3,}|(?<=\s)(?:at|chez)(?=\s+\p{Lu})|\n", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2} ?, ?(?:\p{Lu}{2}\b|State\b)(?: ?, ?(?:USA|US|United States))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Blanks();

    /// <summary>Behind a name, at the end of a part: where it is, or on what terms. Brackets within a word ("Chargé(e)") belong to it.</summary>
    [GeneratedRegex(@"(?<=\S)\s+\((?<inner>\p{Lu}[^()]{1,40}|\d\d)\)(?=\s*(?:$|[-–—,|:\t]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Brackets();

    /// <summary>Kinds of contract and the like, and words that stand before dates.</summary>
    [GeneratedRegex(@"^(?:(?:en |contrat (?:de |a |en )?)?(?:cdi|cdd|interim|stage|alternance|apprentissage|contrat|temps plein|temps partiel|mi-temps|freelance|full[- ]time|part[- ]time|contract|permanent|temporary|saisonnier|saison|benevole)|h/f|f/h|\d+ ?(?:h|heures|mois|ans|months|years)|d[eu]|from|depuis(?: le)?|since|le|en|dates?|periode)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Terms();

    [GeneratedRegex(@"^(?:(?:l['’]|d['’])?[\p{Lu}\d&][\p{L}\d.&'’/+-]*|de|du|des|la|le|les|et|en|sur|au|aux|à|of|the|and|for|&|[-–—,|])(?:\s+(?:(?:l['’]|d['’])?[\p{Lu}\d&(][\p{L}\d.&'’/+)-]*,?|de|du|des|la|le|les|et|en|sur|sous|au|aux|à|of|the|and|for|&|[-–—,|])){0,7}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex NameLike();

    [GeneratedRegex(@"^\p{Lu}[^.;:•]{2,60}(?:,\s|\s[-–—|]\s|\s\()\p{Lu}[\p{L}'’-]+(?:[ -][\p{L}'’-]+){0,3}\)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex BeforePlace();

    [GeneratedRegex(
        @"\b(?:manager|director|engineer|developer|programmer|analyst|consultant|assistant|accountant|auditor|bookkeeper|nurse|teacher|professor|lecturer|tutor|instructor|trainer|coach|chef|cook|server|waiter|waitress|bartender|baker|officer|specialist|coordinator|technician|supervisor|representative|associate|administrator|designer|architect|clerk|intern|internship|trainee|apprentice|lead|leader|head|advisor|adviser|agent|buyer|purchaser|president|vice president|founder|owner|partner|driver|pilot|operator|mechanic|inspector|attorney|lawyer|paralegal|counsel|executive|scientist|researcher|editor|writer|reporter|journalist|artist|photographer|planner|planning|controller|cashier|teller|banker|broker|recruiter|receptionist|secretary|therapist|physician|doctor|dentist|pharmacist|caregiver|aide|volunteer|worker|laborer|foreman|superintendent|estimator|electrician|plumber|carpenter|welder|fabricator|builder|contractor|translator|librarian|merchandiser|stylist|model|advocate|strategist|producer|animator|marketer|salesperson|seller|crew|member|chief|ceo|cto|cfo|coo|staff|sergeant|captain|lieutenant|commander|hostess|host|nanny|tester|liaison|examiner|processor|generalist|fellow|scholar|expert|facilitator|promoter|organizer|scheduler|dispatcher|guard|attendant|steward|stocker|handler|assembler|machinist|surveyor|drafter|ingenieure?|developpeu(?:r|se)|responsable|cheffe|directeur|directrice|infirmiere?|assistante|technicien(?:ne)?|comptable|consultante|chargee?|stagiaire|stage|alternante?|apprentie?|enseignante?|professeure?|vendeu(?:r|se)|conseillere?|gestionnaire|analyste|administrat(?:eur|rice)|format(?:eur|rice)|secretaire|avocate?|juriste|medecin|redact(?:eur|rice)|concept(?:eur|rice)|coordinat(?:eur|rice)|cuisiniere?|serveu(?:r|se)|caissiere?|agente|operat(?:eur|rice)|ouvriere?|mecanicien(?:ne)?|electricien(?:ne)?|architecte|graphiste|journaliste|traduct(?:eur|rice)|hotesse|employee?|aide|educat(?:eur|rice)|animat(?:eur|rice)|psychologue|chercheu(?:r|se)|presidente?|gerante?|associee?|benevole|doctorante?|attachee?|maitre|principal|technico|^commerciale?|chauffeur|conduct(?:eur|rice)|livreu(?:r|se)|cariste|macon|coffreur|menuisiere?|ebeniste|prepara(?:teur|trice)|pharmacien(?:ne)?|sage-femme|auxiliaire|monit(?:eur|rice)|hote|negociat(?:eur|rice)|teleconseillere?|teleprospect(?:eur|rice)|plombiere?|soudeu(?:r|se)|chaudronniere?|magasiniere?|manutentionnaire|commis|barman|barmaid|receptionniste|gouvernante?|paysagiste|dessinat(?:eur|rice)|projeteu(?:r|se)|geometre|notaire|clerc|greffiere?|experte|courtiere?|acheteu(?:r|se)|approvisionneu(?:r|se)|logisticien(?:ne)?|statisticien(?:ne)?|kinesitherapeute|orthophoniste|ergotherapeute|dieteticien(?:ne)?|puericultrice|brancardiere?|ambulanciere?|pompiere?|interprete|libraire|bibliothecaire|documentaliste|photographe|monteu(?:r|se)|couturiere?|estheticien(?:ne)?|coiffeu(?:r|se)|entraineu(?:r|se)|fondat(?:eur|rice)|cofondat(?:eur|rice)|audit(?:eur|rice)|controleu(?:r|se)|surveillante?|automaticien(?:ne)?|electromecanicien(?:ne)?|frigoriste|carrossiere?|fact(?:eur|rice)|coursiere?|veilleu(?:r|se)|gardien(?:ne)?|animateur|ouvrier|mecano|couvreu(?:r|se)|carreleu(?:r|se)|platriere?|tourneu(?:r|se)|fraiseu(?:r|se)|usineu(?:r|se)|webmaster|devops|commerciale? (?:sedentaire|itinerante?|terrain)|chef d'equipe|delegu(?:e|ee)|repartit(?:eur|rice)|export|charge d'affaires)s?\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TitleWord();

    [GeneratedRegex(
        @"\b(?:inc|llc|ltd|limited|corp|corporation|company|co|gmbh|plc|group|groupe|sa|sas|sarl|sasu|universite|university|college|school|ecole|lycee|institute?|hospital|hopital|chu|clinique|clinic|bank|banque|ministere|ministry|department|association|foundation|fondation|agency|agence|cabinet|societe|mairie|ville d(?:e|u)|ville d'\w+|conseil (?:departemental|regional|general)|lycee|college|ehpad|creche|pharmacie|caf|cpam|urssaf|tribunal|maternite|theatre|editions|etablissements|ets|entreprise|transports|boulangerie|garage|collectivite|communaute|prefecture|rectorat|services|solutions|systems|technologies|partners|studio|hotel|restaurant|consulting|laboratoires?|laboratory|academy|academie|church|army|navy|air force)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex OrganisationWord();
}
