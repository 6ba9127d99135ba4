using System.Buffers;
using System.Text.RegularExpressions;
using ProNet.Domain.Jobs;
using ProNet.Lexicon.Text;
using ProNet.Search.Responses;

namespace ProNet.Lexicon.Postings;

/// <summary>Reads the kind of contract where a posting says it outright; a guess from the trade is not made.</summary>
public static partial class ContractReader
{
    /// <summary>How far around a word such as "permanent" its label or clause reaches.</summary>
    private const int Reach = 60;

    private static readonly SearchValues<string> Kinds = SearchValues.Create(
        [
            "permanent", "indeterminate", "fixed-term", "fixed term", "temporary", "freelance", "contractor", "internship", "apprenti", "seasonal", "saisonnier",
            "CDI", "CDD", "durée", "intérim", "stage", "alternance",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static ContractKind Read(string title, string text)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(text);
        if (Internship().IsMatch(title))
            return ContractKind.Internship;
        if (Apprenticeship().IsMatch(title))
            return ContractKind.Apprenticeship;
        if (Find(text) is (not ContractKind.Unknown and var stated, _))
            return stated;
        return FrenchCode(title) is not ContractKind.Unknown and var code ? code : Freelance().IsMatch(title) ? ContractKind.Freelance : ContractKind.Unknown;
    }

    /// <summary>The kind that a text states, and where. Looks only around the words that name a kind: the search for those is quick, the pattern is not.</summary>
    public static (ContractKind Kind, TextSpan Span) Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var from = 0; from < text.Length && text.AsSpan(from).IndexOfAny(Kinds) is >= 0 and var offset; from += offset + 4)
        {
            var start = Math.Max(0, from + offset - Reach);
            var stated = Stated().Match(text, start, Math.Min(text.Length, from + offset + Reach) - start);
            if (stated.Success && Kind(stated.Groups["kind"].Value) is not ContractKind.Unknown and var kind)
                return (kind, new TextSpan(stated.Index, stated.Length));
        }

        return default;
    }

    private static ContractKind Kind(string word) => word.ToLowerInvariant().Replace('-', ' ') switch
    {
        "permanent" or "indeterminate" or "cdi" or "durée indéterminée" or "indéterminé" or "indéterminée" => ContractKind.Permanent,
        "fixed term" or "term" or "cdd" or "durée déterminée" or "déterminé" or "déterminée" => ContractKind.FixedTerm,
        "temporary" or "temp" or "intérim" => ContractKind.Temporary,
        "freelance" or "contractor" or "independent contractor" => ContractKind.Freelance,
        "internship" or "stage" => ContractKind.Internship,
        "apprenticeship" or "alternance" or "apprentissage" => ContractKind.Apprenticeship,
        "seasonal" or "saisonnier" => ContractKind.Seasonal,
        _ => ContractKind.Unknown,
    };

    private static ContractKind FrenchCode(string title) => title switch
    {
        _ when title.Contains("CDI", StringComparison.Ordinal) => ContractKind.Permanent,
        _ when title.Contains("CDD", StringComparison.Ordinal) => ContractKind.FixedTerm,
        _ => ContractKind.Unknown,
    };

    [GeneratedRegex(@"\b(?:intern|internship|stage|stagiaire)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Internship();

    [GeneratedRegex(@"\b(?:apprentice|apprenticeship|alternance|alternante?|apprentie?|apprentissage)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Apprenticeship();

    [GeneratedRegex(@"\b(?:freelance|freelancer|independent contractor|contractor)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Freelance();

    [GeneratedRegex(@"(?:(?:employment|contract|job|position|role|engagement)\s+type|type\s+(?:of|de)\s+(?:contract|employment|contrat|poste)|contrat|contract)\W{1,12}(?:full[- ]time\W{1,3}|temps plein\W{1,3}|à\s+|de\s+|en\s+)*(?<kind>permanent|indeterminate|CDI|CDD|fixed[- ]term|temporary|freelance|independent contractor|internship|apprenticeship|seasonal|stage|alternance|apprentissage|durée indéterminée|durée déterminée|intérim|saisonnier)\b|\b(?<kind>permanent|indeterminate|fixed[- ]term|temporary|seasonal|freelance|CDI|CDD)[ ,]+(?:full[- ]time |part[- ]time )?(?:position|role|contract|employment|employee|job)\b|\bposte\b.{0,30}?\b(?:à|en)\s+(?<kind>durée indéterminée|durée déterminée|CDI|CDD)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Stated();
}
