using System.Text.RegularExpressions;
using ProNet.Domain.Careers;
using ProNet.Lexicon.Text;
using ProNet.Search.Analysis;

namespace ProNet.Lexicon.Postings;

/// <summary>Reads the level off a job title in English or French. The highest level named wins, except that an assistant is none of it.</summary>
public static partial class SeniorityReader
{
    public static Seniority Read(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var folded = TextFolding.Fold(title);
        if (Assistant().IsMatch(folded))
            return Junior().IsMatch(folded) ? Seniority.Junior : Seniority.Unknown;
        if (Intern().IsMatch(folded))
            return Seniority.Intern;
        if (Executive().IsMatch(folded))
            return Seniority.Executive;
        if (Director().IsMatch(folded))
            return Seniority.Director;
        if (Manager().IsMatch(folded) && !NotManager().IsMatch(folded))
            return Seniority.Manager;
        if (Lead().IsMatch(folded))
            return Seniority.Lead;
        if (Senior().IsMatch(folded))
            return Seniority.Senior;
        if (Junior().IsMatch(folded))
            return Seniority.Junior;
        return Intermediate().IsMatch(folded) ? Seniority.Intermediate : Seniority.Unknown;
    }

    [GeneratedRegex(@"\b(assistant|assistante|adjoint|adjointe)\b.{0,20}\b(director|vice|president|directeur|directrice|direction|executive|ceo|to the)\b|\bexecutive (administrative )?assistant\b|\b(administrative|personal) assistant\b", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Assistant();

    [GeneratedRegex(@"\b(intern|interns|internship|trainee|stagiaire|stage|apprentice|apprenti|apprentie|alternant|alternante|alternance|apprentissage|co-op)\b", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Intern();

    [GeneratedRegex(@"\b(ceo|cfo|cto|coo|cio|ciso|cmo|cpo|chro|evp|svp|vp|avp|vice[- ]president\w*|president\w*|chief \w+ officer|chief (executive|financial|technology|operating|information|marketing|product|data|people)|founder|co-?founder|fondat\w+|owner|managing partner|executive director|directeur general|directrice generale|pdg)\b", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Executive();

    [GeneratedRegex(@"\b(director|directeur|directrice|head of|head)\b(?! chef)", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Director();

    [GeneratedRegex(@"\b(manager|manageur|manageuse|supervisor|superintendent|controller|general manager|responsable|gestionnaire principale?|chef de (service|departement|equipe|secteur|rayon|agence|chantier)|cheffe de (service|departement|equipe|secteur|rayon|agence|chantier)|superviseur\w*|encadrant\w*|gerante?)\b", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Manager();

    [GeneratedRegex(@"\b(product|project|account|program|programme|community|property|case|office|relationship|success|content|social media) managers?\b|\b(air traffic|document|credit|quality) controller\b", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex NotManager();

    [GeneratedRegex(@"\b(lead|leader|principal|principale|staff (software|engineer|data|security|site|product|machine|backend|frontend|platform|developer)\w*|team lead|tech lead|architect|architecte|foreman|executive chef|head chef|chef de (projet|cuisine)|cheffe de (projet|cuisine))\b", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(senior|sr|sen\.?|snr|expert|experte|experimente|experimentee|confirme|confirmee|seniors)\b", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Senior();

    [GeneratedRegex(@"\b(junior|jr|entry[- ]level|graduate|debutant|debutante|new grad|early career)\b", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Junior();

    [GeneratedRegex(@"\b(mid|mid[- ]level|intermediate|intermediaire|associate|ii)\b", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Intermediate();
}
