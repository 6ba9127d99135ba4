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
            var rest = Separators().Replace(text, "\n");
            if (place.Length == 0 && Place().Match(rest) is { Success: true } found && !IsTitle(found.Value) && !IsOrganisation(found.Value))
            {
                place = Tidy(found.Value);
                rest = rest.Remove(found.Index, found.Length).Insert(found.Index, "\n");
            }

            parts.AddRange(rest.Split('\n').Select(Tidy).Where(p => p.Length is > 1 and <= Longest && p.Any(char.IsLetter)));
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

    /// <summary>Without the signs around it; brackets stay where they are whole.</summary>
    public static string Tidy(string text)
    {
        var tidy = Blanks().Replace(text, " ").Trim(Signs);
        if (tidy.StartsWith('(') != tidy.Contains(')', StringComparison.Ordinal) && tidy.StartsWith('('))
            tidy = tidy[1..];
        if (tidy.EndsWith(')') && !tidy.Contains('(', StringComparison.Ordinal))
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

    [GeneratedRegex(
        @"\b(?:manager|director|engineer|developer|programmer|analyst|consultant|assistant|accountant|auditor|bookkeeper|nurse|teacher|professor|lecturer|tutor|instructor|trainer|coach|chef|cook|server|waiter|waitress|bartender|baker|officer|specialist|coordinator|technician|supervisor|representative|associate|administrator|designer|architect|clerk|intern|internship|trainee|apprentice|lead|leader|head|advisor|adviser|agent|buyer|purchaser|president|vice president|founder|owner|partner|driver|pilot|operator|mechanic|inspector|attorney|lawyer|paralegal|counsel|executive|scientist|researcher|editor|writer|reporter|journalist|artist|photographer|planner|planning|controller|cashier|teller|banker|broker|recruiter|receptionist|secretary|therapist|physician|doctor|dentist|pharmacist|caregiver|aide|volunteer|worker|laborer|foreman|superintendent|estimator|electrician|plumber|carpenter|welder|fabricator|builder|contractor|translator|librarian|merchandiser|stylist|model|advocate|strategist|producer|animator|marketer|salesperson|seller|crew|member|chief|ceo|cto|cfo|coo|staff|sergeant|captain|lieutenant|commander|hostess|host|nanny|tester|liaison|examiner|processor|generalist|fellow|scholar|expert|facilitator|promoter|organizer|scheduler|dispatcher|guard|attendant|steward|stocker|handler|assembler|machinist|surveyor|drafter|ingenieure?|developpeu(?:r|se)|responsable|cheffe|directeur|directrice|infirmiere?|assistante|technicienne?|comptable|consultante|chargee?|stagiaire|stage|alternante?|apprentie?|enseignante?|professeure?|vendeu(?:r|se)|conseillere?|gestionnaire|analyste|administrat(?:eur|rice)|format(?:eur|rice)|secretaire|avocate?|juriste|medecin|redact(?:eur|rice)|concept(?:eur|rice)|coordinat(?:eur|rice)|cuisiniere?|serveu(?:r|se)|caissiere?|agente|operat(?:eur|rice)|ouvriere?|mecanicienne?|electricienne?|architecte|graphiste|journaliste|traduct(?:eur|rice)|hotesse|employee?|aide|educat(?:eur|rice)|animat(?:eur|rice)|psychologue|chercheu(?:r|se)|presidente?|gerante?|associee?|benevole|doctorante?|attachee?|maitre|principal)s?\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TitleWord();

    [GeneratedRegex(
        @"\b(?:inc|llc|ltd|limited|corp|corporation|company|co|gmbh|plc|group|groupe|sa|sas|sarl|sasu|universite|university|college|school|ecole|lycee|institute?|hospital|hopital|chu|clinique|clinic|bank|banque|ministere|ministry|department|association|foundation|fondation|agency|agence|cabinet|societe|mairie|ville de|services|solutions|systems|technologies|partners|studio|hotel|restaurant|consulting|laboratoires?|laboratory|academy|academie|church|army|navy|air force)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex OrganisationWord();
}
