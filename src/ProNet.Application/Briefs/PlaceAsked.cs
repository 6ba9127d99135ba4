using System.Text.RegularExpressions;
using ProNet.Domain.Places;
using ProNet.Lexicon.Places;
using ProNet.Lexicon.Text;
using ProNet.Search.Responses;

namespace ProNet.Application.Briefs;

/// <summary>Where a posting says that the work is.</summary>
internal static partial class PlaceAsked
{
    public static (Place Place, TextSpan Span)? Find(string text, BriefTitle title, Gazetteer places)
    {
        foreach (Match match in Labelled().Matches(text))
        {
            if (Town(match.Groups["place"].Value, places) is var (place, length))
                return (place, new TextSpan(match.Groups["place"].Index, length));
        }

        foreach (Match match in InTitle().Matches(title.Line))
        {
            if (Town(match.Groups["place"].Value, places) is var (place, length))
                return (place, new TextSpan(title.Start + match.Groups["place"].Index, length));
        }

        return null;
    }

    /// <summary>The longest beginning of some words that is a town.</summary>
    private static (Place Place, int Length)? Town(string words, Gazetteer places)
    {
        for (var end = words.Length; end > 1; end = words.AsSpan(0, end).LastIndexOfAny(' ', ',', '('))
        {
            var text = words[..end].TrimEnd(' ', ',', '(');
            // Three capitals are an abbreviation, and the code of some airport.
            if (text.Length > 2 && (text.Length > 3 || text.Any(char.IsLower)) && places.FindInLocation(text) is { } place)
                return (place, text.Length);
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:work\s+)?(?:location|lieu(?:\s+de\s+travail|\s+du\s+poste)?|localisation|ville|city|based\s+in|located\s+in|basée?s?\s+[àa]|située?s?\s+[àa]|postes?\s+à\s+pourvoir\s+à|office\s+in|offices\s+in|bureaux?\s+(?:de|à))(?!\p{L})[\s*]*:?[\s*]*(?<place>(?-i:\p{Lu})[\p{L}'’.-]*(?:[ ,]+\(?(?-i:\p{Lu})[\p{L}'’.-]*\)?|\s?\(\d{2,5}\)){0,4})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Labelled();

    /// <summary>Behind a dash or in parentheses: "Data engineer – Paris (75)".</summary>
    [GeneratedRegex(@"(?:\s[-–—|]\s*|\(|,\s)(?<place>\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)*)", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex InTitle();
}
