using System.Text.RegularExpressions;
using ProNet.Lexicon.Postings;
using ProNet.Lexicon.Text;

namespace ProNet.Application.Briefs;

/// <summary>The sentences of a posting, each of one line: items of lists are sentences.</summary>
internal static partial class BriefSentences
{
    /// <summary>In order; they leave out only the blanks between them.</summary>
    public static List<BriefSentence> Of(string text)
    {
        var sentences = new List<BriefSentence>();
        foreach (var line in PostingParts.Lines(text))
        {
            var start = line.Span.Start;
            var end = line.Span.Start + line.Span.Length;
            for (var match = Ends().Match(text, start, line.Span.Length); match.Success; match = match.NextMatch())
            {
                if (match.Index <= start || Abbreviation().IsMatch(text.AsSpan(Math.Max(start, match.Index - 8), match.Index + 1 - Math.Max(start, match.Index - 8))))
                    continue;
                Add(match.Index + 1);
            }

            Add(end);

            void Add(int until)
            {
                if (text[start..until] is var words && !string.IsNullOrWhiteSpace(words))
                    sentences.Add(new BriefSentence(start, words, PostingParts.IsOfEmployer(words) || PostingParts.IsBoilerplate(words) ? PostingPart.Aside : line.Part) { IsHeading = line.IsHeading, Under = line.Under });
                start = until;
            }
        }

        return sentences;
    }

    [GeneratedRegex(@"[.!?](?=\s+[\p{Lu}\p{N}•*""«(-])|;(?=\s)|•", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Ends();

    [GeneratedRegex(@"(?:^|[\s(])(?:e\.g|i\.e|ex|p\.ex|incl|approx|min|max|no|vs|cf|mr|ms|dr|st|sr|jr|inc|env|env\.|c\.-à-d)\.$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Abbreviation();
}
