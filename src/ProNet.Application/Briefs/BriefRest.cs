using System.Text.RegularExpressions;
using ProNet.Lexicon.Postings;
using ProNet.Lexicon.Text;
using ProNet.Search.Analysis;
using ProNet.Search.Building;
using ProNet.Search.Responses;

namespace ProNet.Application.Briefs;

/// <summary>What a posting says and no criterion took: short requirements, which can be searched for as they stand, and passages that are only shown, so that nothing is lost unsaid.</summary>
internal static partial class BriefRest
{
    private const int MostWords = 4;

    private const int MostItems = 6;

    /// <param name="text">Of the posting.</param>
    /// <param name="sentences">Of the text.</param>
    /// <param name="read">What criteria were made of, in any order.</param>
    public static (List<BriefItem> Words, List<TextSpan> Unused) Find(string text, List<BriefSentence> sentences, IReadOnlyCollection<TextSpan> read)
    {
        var (words, unused) = (new List<BriefItem>(), new List<TextSpan>());
        var shown = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isRequest = BriefText.IsRequest(text);
        foreach (var sentence in sentences.Where(s => !s.IsHeading))
        {
            var inside = read.Where(r => r.Start < sentence.End && sentence.Start < r.Start + r.Length).ToList();
            var passages = (isRequest ? Parts(sentence) : [new TextSpan(sentence.Start, sentence.Text.Length)])
                .Where(p => !inside.Exists(r => r.Start < p.Start + p.Length && p.Start < r.Start + r.Length))
                .Select(p => Trimmed(text, p.Start, p.Start + p.Length)).Where(p => p.Length > 0).ToList();
            var isAsked = sentence.Part != PostingPart.Aside && (isRequest || sentence.Part is PostingPart.Asked or PostingPart.Nice);
            var few = passages.ConvertAll(p => isAsked ? Few(text, sentence, p) : null);
            var things = inside.Where(r => sentence.Start <= r.Start && r.Start + r.Length <= sentence.End).Concat(few.OfType<TextSpan>()).OrderBy(t => t.Start).ToList();
            var said = sentence.Cues.Of(things.ConvertAll(t => t with { Start = t.Start - sentence.Start }));
            foreach (var (passage, span) in passages.Zip(few))
            {
                var need = span is { } thing ? said[things.IndexOf(thing)] : null;
                if (span is not { } asked || need == BriefNeed.Drop || words.Count == MostItems)
                {
                    // Once, however often it is said.
                    if (shown.Add(text.Substring(passage.Start, passage.Length)))
                        unused.Add(passage);
                }
                else if (text.Substring(asked.Start, asked.Length) is var value && !words.Exists(w => w.Value == value))
                {
                    words.Add(new BriefItem(BriefKind.Words, value, need ?? sentence.Unsaid, asked) { IsSaid = need is not null, Proposed = BriefNeed.Drop });
                }
            }
        }

        return (words, unused);
    }

    private static IEnumerable<TextSpan> Parts(BriefSentence sentence)
    {
        var start = 0;
        foreach (Match between in Between().Matches(sentence.Text))
        {
            yield return new TextSpan(sentence.Start + start, between.Index - start);
            start = between.Index + between.Length;
        }

        yield return new TextSpan(sentence.Start + start, sentence.Text.Length - start);
    }

    /// <summary>The words of a short passage, without those that only say how much it is wanted; null where they are more, or none.</summary>
    private static TextSpan? Few(string text, BriefSentence sentence, TextSpan passage)
    {
        var bare = sentence.Cues.Bare(passage with { Start = passage.Start - sentence.Start });
        var tokens = TextAnalysis.Analyze(text.Substring(sentence.Start + bare.Start, bare.Length));
        var first = tokens.FindIndex(t => !LittleWords.Has(t.Folded));
        var last = tokens.FindLastIndex(t => !LittleWords.Has(t.Folded));
        return first >= 0 && last - first < MostWords && tokens.Exists(t => !StopWords.Has(t.Folded) && t.Folded.Length > 1 && t.Folded.Any(char.IsLetter))
            ? new TextSpan(sentence.Start + bare.Start + tokens[first].Start, tokens[last].Start + tokens[last].Length - tokens[first].Start)
            : null;
    }

    /// <summary>Without signs around it; empty where it has no letter.</summary>
    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]) && text[start] is not '(' and not '"' and not '«')
            start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] is not ')' and not '"' and not '»' and not '+' and not '#')
            end--;
        return text[start..end].Any(char.IsLetter) ? new TextSpan(start, end - start) : new TextSpan(start, 0);
    }

    [GeneratedRegex(@"[,;](?=\s)|\s[-–—·|]\s", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Between();
}
