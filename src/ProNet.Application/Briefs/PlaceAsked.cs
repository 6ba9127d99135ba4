using System.Text.RegularExpressions;
using ProNet.Domain.Places;
using ProNet.Lexicon.Places;
using ProNet.Lexicon.Text;
using ProNet.Search.Responses;

namespace ProNet.Application.Briefs;

/// <summary>Where a posting says that the work is: behind a label, behind the title, on a line that is a location and nothing else, or in the sentence that says who is sought.</summary>
internal static partial class PlaceAsked
{
    /// <summary>Lines at the head of a posting among which one stands that is only a place.</summary>
    private const int HeadLines = 8;

    /// <summary>Of these, those that may be a town without anything beside it.</summary>
    private const int BareLines = 3;

    private const int LongestLine = 80;

    /// <summary>Places of one post that may be in any of them.</summary>
    private const int MostPlaces = 4;

    /// <summary>The place, and others that are said to do as well: "Paris ou Lyon".</summary>
    public static List<(Place Place, TextSpan Span)> Find(string text, BriefTitle title, List<BriefSentence> sentences, Gazetteer places) =>
        (BehindLabel(text, places) ?? BehindTitle(title.Line, title.Start, places) ?? OfALine(text, places) ?? InRequest(text, title, sentences, places)) is { } first ? WithOthers(first, text, places) : [];

    private static List<(Place Place, TextSpan Span)> WithOthers((Place Place, TextSpan Span) first, string text, Gazetteer places)
    {
        List<(Place Place, TextSpan Span)> found = [first];
        var joined = 1;
        for (var end = first.Span.Start + first.Span.Length; found.Count < MostPlaces && Another().Match(text, end) is { Success: true } match && Town(match.Groups["place"].Value, places) is var (place, length);)
        {
            found.Add((place, new TextSpan(match.Groups["place"].Index, length)));
            end = match.Groups["place"].Index + length;
            // A comma alone joins only before a word that does: "Paris, Lyon ou Lille".
            joined = match.Groups["word"].Success ? found.Count : joined;
        }

        var before = text[..first.Span.Start];
        if (joined > 1 && Previous().Match(before) is { Success: true } previous && Town(previous.Groups["place"].Value, places) is var (earlier, size) && size == previous.Groups["place"].Length)
            found.Insert(0, (earlier, new TextSpan(previous.Groups["place"].Index, size)));
        return [.. found.Take(found[0] == first ? joined : joined + 1).DistinctBy(f => f.Place.Slug)];
    }

    private static (Place Place, TextSpan Span)? BehindLabel(string text, Gazetteer places)
    {
        foreach (Match match in Labelled().Matches(text))
        {
            if (!IsDenied(text, match) && Town(match.Groups["place"].Value, places) is var (place, length))
                return (place, new TextSpan(match.Groups["place"].Index, length));
        }

        foreach (Match match in LabelledLine().Matches(text))
        {
            if (OfParts(match.Groups["place"].Value, match.Groups["place"].Index, places, isLabelled: true) is { } found)
                return found;
        }

        return null;
    }

    private static (Place Place, TextSpan Span)? BehindTitle(string line, int start, Gazetteer places)
    {
        foreach (Match match in InTitle().Matches(line))
        {
            if (!IsDenied(line, match) && Town(match.Groups["place"].Value, places) is var (place, length))
                return (place, new TextSpan(start + match.Groups["place"].Index, length));
        }

        return null;
    }

    private static (Place Place, TextSpan Span)? OfALine(string text, Gazetteer places)
    {
        var seen = 0;
        for (var start = 0; start < text.Length && seen < HeadLines;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var line = text[start..end];
            if (!string.IsNullOrWhiteSpace(line))
            {
                seen++;
                if (line.Length <= LongestLine && OfParts(line, start, places, isLabelled: false) is { } at && (seen <= BareLines || at.Span.Length < line.Trim().Length))
                    return at;
                // "Firm · London, UK (Hybrid)", as job boards have it.
                foreach (Match segment in Segments().Matches(line))
                {
                    if (OfParts(segment.Value, start + segment.Index, places, isLabelled: false) is { } inside && inside.Span.Length < segment.Value.Trim().Length)
                        return inside;
                }
            }

            start = end + 1;
        }

        return null;
    }

    /// <summary>"Paris (75) – CDI", "London, UK": a town, and nothing beside it that is no location, contract or number.</summary>
    /// <param name="line">The words.</param>
    /// <param name="start">Where they begin in the text.</param>
    /// <param name="places">Knows towns.</param>
    /// <param name="isLabelled">A label says that it is a location, so that other words may stand beside it and the town need not come first.</param>
    private static (Place Place, TextSpan Span)? OfParts(string line, int start, Gazetteer places, bool isLabelled)
    {
        (int Start, int Length)? town = null;
        foreach (Match part in Parts().Matches(line))
        {
            if (town is null && !Beside().IsMatch(part.Value) && CountryNames.Code(part.Value) is null && IsWritten(part.Value) && places.FindInLocation(part.Value) is not null)
                town = (part.Index, part.Length);
            else if (!isLabelled && (town is null || !(Beside().IsMatch(part.Value) || CountryNames.CodeOf(part.Value) is not null || CountryNames.IsState(part.Value))))
                return null;
        }

        return town is var (at, length) && places.FindInLocation(line[at..]) is { } place ? (place, new TextSpan(start + at, length)) : null;
    }

    /// <summary>"A nurse in Lyon with …", "une infirmière à Lyon".</summary>
    private static (Place Place, TextSpan Span)? InRequest(string text, BriefTitle title, List<BriefSentence> sentences, Gazetteer places)
    {
        foreach (var sentence in sentences.Where(s => text.Length <= BriefText.LongestRequest || (title.TitleLength > 0 && s.Start <= title.TitleStart && title.TitleStart < s.End)))
        {
            foreach (Match match in Near().Matches(sentence.Text))
            {
                if (!IsDenied(sentence.Text, match) && Town(match.Groups["place"].Value, places) is var (place, length) && !Goes().IsMatch(sentence.Text, match.Groups["place"].Index + length))
                    return (place, new TextSpan(sentence.Start + match.Groups["place"].Index, length));
            }
        }

        // "Comptable, 3 ans, Lyon", "Soudeur TIG Nantes, permis B".
        return BriefText.IsRequest(text) ? BehindTitle(text, 0, places) ?? EndsTitle(title, places) : null;
    }

    private static (Place Place, TextSpan Span)? EndsTitle(BriefTitle title, Gazetteer places)
    {
        var words = title.Line[(title.TitleStart - title.Start)..][..title.TitleLength];
        foreach (Match match in LastName().Matches(words))
        {
            if (Town(match.Groups["place"].Value, places) is var (place, length))
                return (place, new TextSpan(title.TitleStart + match.Groups["place"].Index, length));
        }

        return null;
    }

    /// <summary>The longest beginning of some words that is a town.</summary>
    private static (Place Place, int Length)? Town(string words, Gazetteer places)
    {
        for (var end = words.Length; end > 1; end = words.AsSpan(0, end).LastIndexOfAny(' ', ',', '('))
        {
            var text = words[..end].TrimEnd(' ', ',', '(');
            if (IsWritten(text) && places.FindInLocation(text) is { } place)
                return (place, WithoutOthers(text, place, places));
        }

        return null;
    }

    /// <summary>"Toulouse, R and Python": what stands behind a comma and tells no namesakes apart is no part of it.</summary>
    private static int WithoutOthers(string town, Place place, Gazetteer places)
    {
        while (town.LastIndexOf(',') is > 1 and var comma && town[(comma + 1)..].Trim() is var last && CountryNames.CodeOf(last) is null && !CountryNames.IsState(last) && places.FindInLocation(town[..comma])?.Id == place.Id)
            town = town[..comma];
        return town.Length;
    }

    /// <summary>"Not based in Cork": where nobody is looked for.</summary>
    private static bool IsDenied(string text, Match match) => Denied().IsMatch(text.AsSpan(0, match.Groups["place"].Index));

    /// <summary>Three capitals are an abbreviation, and the code of some airport.</summary>
    private static bool IsWritten(string town) => char.IsUpper(town[0]) && town.Length > 2 && (town.Length > 3 || town.Any(char.IsLower));

    [GeneratedRegex(@"\b(?:not|never|pas|jamais|non|hors|sauf|except|excluding|outside)\s+(?:(?:be|based|located|basée?|située?|in|at|near|around|of|de|à|a|au|en|dans)\s+){0,3}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:work\s+)?(?:location|lieu(?:\s+de\s+travail|\s+du\s+poste)?|localisation|ville|city|based\s+in|located\s+in|basée?s?\s+[àa]|située?s?\s+[àa]|postes?\s+à\s+pourvoir\s+à|office\s+in|offices\s+in|bureaux?\s+(?:de|à))(?!\p{L})[\s*]*:?[\s*]*(?<place>(?-i:\p{Lu})[\p{L}'’.-]*(?:[ ,]+\(?(?-i:\p{Lu})[\p{L}'’.-]*\)?|\s?\(\d{2,5}\)){0,4})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Labelled();

    /// <summary>All that stands behind a label and a colon: "Location: Hybrid – Birmingham".</summary>
    [GeneratedRegex(@"\b(?:location|workplace|lieu(?:\s+de\s+travail|\s+du\s+poste)?|localisation|ville|city)[ \t*]*:[ \t*]*(?<place>[^\n:]{2,80})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex LabelledLine();

    /// <summary>Behind a dash or in parentheses: "Data engineer – Paris (75)".</summary>
    [GeneratedRegex(@"(?:\s[-–—|]\s*|\(|,\s)(?<place>\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)*)", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex InTitle();

    [GeneratedRegex(@"(?<=[·•|])[^·•|]+", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Segments();

    [GeneratedRegex(@"[^\s,;|/()·•–—*-](?:[^,;|/()·•–—*\n-]|(?<=\S)-(?=\S))*[^\s,;|/()·•–—*-]|[^\s,;|/()·•–—*-]", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Parts();

    /// <summary>What stands beside a town on a line of its own: a department or postcode, how one works, a contract, hours.</summary>
    [GeneratedRegex(@"^(?:\d[\d\s]{0,6}|2[AB]|\d{1,2}\s?(?:h|e|er|ème)\b.{0,14}|[A-Z]{1,2}\d{1,2}[A-Z]?|EU|UE|EMEA|(?:(?:fully|full|100\s?%|partial)\s+)?(?:remote|hybrid|hybride|télétravail|on-?site|sur site|présentiel)\b.{0,30}|CDI|CDD|intérim|alternance|stage|freelance|permanent|(?:full|part)[- ]time|temps (?:plein|partiel|complet)|cedex.{0,3}|england|scotland|wales|île-de-france|france|H/F|F/H)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Beside();

    [GeneratedRegex(@"(?<!\p{L})(?:à|a|au|in|near|around|at|vers|près\s+d[e’']|proche\s+d[e’']|autour\s+d[e’']|(?:région|secteur|agglomération)(?:\s+d[e’'])?)\s*(?<=[\s’'])(?<place>(?-i:\p{Lu})[\p{L}'’.-]*(?:[ -]+(?:(?-i:\p{Lu})[\p{L}'’.-]*|(?:sur|sous|en|de|la|le|les|upon)\b)){0,4})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Near();

    /// <summary>What joins another place to one, and it.</summary>
    [GeneratedRegex(@"\G(?:\s*\(\d{2,5}\))?\s*(?:(?<word>/|&|\b(?:ou|or|et|and)\b)|,)\s*(?:(?<word>\b(?:ou|or|et|and)\b)\s*)?(?:(?:à|in|at|near|bien\s+à)\s+)?(?<place>(?-i:\p{Lu})[\p{L}'’.-]*(?:[ -]+(?:(?-i:\p{Lu})[\p{L}'’.-]*|(?:sur|sous|en|de|la|le|les|upon)\b)){0,3})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Another();

    /// <summary>A name before a comma at the end.</summary>
    [GeneratedRegex(@"(?<![\p{L}'’-])(?<place>\p{Lu}[\p{L}'’-]*),\s*$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, RegexLimits.Milliseconds)]
    private static partial Regex Previous();

    /// <summary>A name behind other words, at the end or before what has a figure: "Soudeur TIG Nantes", "Développeur CDI Paris 45 k€".</summary>
    [GeneratedRegex(@"(?<=\p{L}\s+)(?<place>\p{Lu}\p{Ll}[\p{L}'’-]{2,})(?=\s*$|\s+\d)", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex LastName();

    /// <summary>The word goes on as something else: "in Mobile development".</summary>
    [GeneratedRegex(@"\G\s+(?!(?:with|for|and|or|to|who|from|area|on|pour|avec|et|ou|ayant|qui|sur|en|dès|de)\b)\p{Ll}", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Goes();
}
