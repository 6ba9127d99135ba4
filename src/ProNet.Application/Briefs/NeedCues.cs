using System.Text.RegularExpressions;
using ProNet.Lexicon.Text;
using ProNet.Search.Responses;

namespace ProNet.Application.Briefs;

/// <summary>Says of each thing that a sentence names whether the sentence requires it, only welcomes it, or does not ask for it, in English and French.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="cues">In order.</param>
/// <param name="areWeak">They only say what somebody has (<c>you have …</c>), which every posting does of everything.</param>
internal sealed partial class NeedCues(string sentence, List<NeedCue> cues, bool areWeak)
{
    /// <summary>Joins of a list: nothing but signs and one little word.</summary>
    private const int LongestJoint = 8;

    public static NeedCues Of(string sentence)
    {
        var cues = new List<NeedCue>();
        Add(Unasked(), BriefNeed.Drop);
        Add(Nice(), BriefNeed.Nice);
        Add(Must(), BriefNeed.Must);
        // "A bonus if you have …" requires nothing.
        var areWeak = cues.Count == 0;
        if (areWeak)
            Add(MustHave(), BriefNeed.Must);
        cues.Sort((a, b) => a.Start.CompareTo(b.Start));
        return new NeedCues(sentence, cues, areWeak);

        void Add(Regex pattern, BriefNeed need)
        {
            foreach (Match match in pattern.Matches(sentence))
            {
                // "not required" is no requirement, and "a plus" behind it says more.
                if (!cues.Exists(c => match.Index < c.End && c.Start < match.Index + match.Length))
                    cues.Add(new NeedCue(match.Index, match.Index + match.Length, need, (Leads().IsMatch(match.Value) && !EndsThere().IsMatch(sentence, match.Index + match.Length)) || Follows().IsMatch(sentence, match.Index + match.Length)));
            }
        }
    }

    public bool AreWeak => areWeak;

    /// <summary>Whether it says of something that it is welcome.</summary>
    public bool SaysNice => cues.Exists(c => c.Need == BriefNeed.Nice);

    /// <summary>
    /// For each thing that the sentence names, what the sentence says of it: that it is not asked (<see cref="BriefNeed.Drop"/>), welcome or required; null where it says nothing. Things of a list share what is said behind it.
    /// </summary>
    /// <param name="things">Where they stand in the sentence, in order.</param>
    public BriefNeed?[] Of(IReadOnlyList<TextSpan> things)
    {
        var said = new BriefNeed?[things.Count];
        var behind = new BriefNeed?[things.Count];
        for (var i = things.Count - 1; i >= 0; i--)
        {
            behind[i] = Behind(things[i]) ?? (i + 1 < things.Count && IsJoined(things[i], things[i + 1]) && !(i > 0 && ClosesList(things[i - 1], things[i], things[i + 1])) ? behind[i + 1] : null);
            // "No experience with it required": what is taken away before is not given behind.
            said[i] = IsTakenAway(things[i]) && behind[i] != BriefNeed.Nice ? BriefNeed.Drop : behind[i] ?? Before(things[i], things[0].Start);
        }

        return said;
    }

    /// <summary>What is said of one thing alone.</summary>
    public BriefNeed? Of(TextSpan thing) => Of([thing])[0];

    /// <summary>A passage without the words at either end of it that say how much it is wanted.</summary>
    public TextSpan Bare(TextSpan passage)
    {
        var (start, end) = (passage.Start, passage.Start + passage.Length);
        foreach (var cue in cues.Where(c => c.Start >= passage.Start && c.End <= passage.Start + passage.Length))
        {
            if (string.IsNullOrWhiteSpace(sentence[start..Math.Max(start, cue.Start)]))
                start = Math.Max(start, cue.End);
            else if (!sentence.AsSpan(cue.End, Math.Max(0, end - cue.End)).ContainsAnyInRange('a', 'z'))
                end = cue.Start;
        }

        return new TextSpan(start, Math.Max(0, end - start));
    }

    /// <summary>The next words behind a thing, in the same clause.</summary>
    private BriefNeed? Behind(TextSpan thing)
    {
        var end = thing.Start + thing.Length;
        BriefNeed? unasked = null;
        foreach (var cue in cues.Where(c => c.Start >= end))
        {
            if (cue.IsBefore || Break().IsMatch(sentence.AsSpan(end, cue.Start - end)))
                break;
            // "Not required, but a plus."
            if (cue.Need != BriefNeed.Drop)
                return unasked is null || cue.Need == BriefNeed.Nice ? cue.Need : unasked;
            unasked = BriefNeed.Drop;
        }

        return unasked;
    }

    private bool IsTakenAway(TextSpan thing)
    {
        var before = sentence.AsSpan(0, thing.Start);
        if (Without().IsMatch(before))
            return true;
        var at = cues.FindLastIndex(c => c.End <= thing.Start && c.IsBefore);
        return at >= 0 && cues[at].Need == BriefNeed.Drop && !Break().IsMatch(sentence.AsSpan(cues[at].End, thing.Start - cues[at].End));
    }

    /// <summary>The last words before a thing that are about what follows. Words that stand before all things of a sentence are.</summary>
    private BriefNeed? Before(TextSpan thing, int first)
    {
        var at = cues.FindLastIndex(c => c.Need != BriefNeed.Drop && c.End <= thing.Start && (c.IsBefore || c.End <= first));
        return at < 0 ? null : cues[at].Need;
    }

    private bool IsJoined(TextSpan left, TextSpan right)
    {
        var end = left.Start + left.Length;
        return right.Start >= end && right.Start - end <= LongestJoint && Joint().IsMatch(sentence.AsSpan(end, right.Start - end));
    }

    [GeneratedRegex(@"\b(?:nice|good|great)[- ]to[- ]have\b|\b(?:(?:is|are|be|as|considered)\s+)?an?\s+(?:big |huge |strong |definite |real |added |distinct )?(?:plus|bonus|asset|advantage)\b|\bbonus(?:\s+points?)?\b|\b(?:strongly |highly )?preferred\b|\bpreferably\b|\bideally\b|\bdesirable\b|\bdesired\b|\boptional(?:ly)?\b|\badvantageous\b|\bbeneficial\b|\bhelpful\b|\bnot\s+(?:(?:strictly|absolutely)\s+(?:required|necessary|needed)|mandatory|essential)\b|\bappreciated\b|\bwould\s+be\s+(?:great|nice|ideal)\b|\bpluses?\s*:|\b(?:un|constituent|comme)\s+(?:r[ée]el\s+|vrai\s+|s[ée]rieux\s+|gros\s+|net\s+|[ée]norme\s+)?(?:plus|atout|avantage)\b|\batouts?\b|\bsouhait(?:é|ée|és|ées|able|ables)(?!\p{L})|\bappréci(?:é|ée|és|ées|able|ables)(?!\p{L})|\bid[ée]alement\b|\bde\s+préférence\b|\bfacultati(?:f|fs|ve|ves)\b|\boptionnel(?:le)?s?\b|\bvalorisée?s?(?!\p{L})|\bbienvenue?s\b|\b(?:serait|seraient)\s+(?:la\s+)?bienvenue?s?\b|\b(?:non|pas|ni)\s+(?:obligatoires?|indispensables?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Nice();

    /// <summary>What takes away: the first group before what it is about, the second behind.</summary>
    [GeneratedRegex(@"\b(?:do\s+not|don['’]?t|does\s+not|doesn['’]?t|needn['’]?t|won['’]?t|will\s+not|not)\s+(?:need|have|use|require|expect|ask)\b(?:\s+to\b)?|\bno\s+need\b|\b(?:no|without)\s+(?:prior\s+|previous\s+|specific\s+)?(?:experience|knowledge|background|skills?)\b|\b(?:pas|aucun|nul|sans)\s+besoin\b|\b(?:pas|aucune|sans|ni)\s+(?:d['’]\s*)?(?:expérience|connaissance|compétence|maîtrise|notion)s?\b|\b(?:is|are|be)\s*n['’]?t\s+(?:required|necessary|needed|a\s+must)\b|\bnot\s+(?:required|necessary|needed|a\s+must)\b|\b(?:non|pas|ni)\s+(?:requise?s?|exigée?s?|demandée?s?|nécessaires?)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Unasked();

    /// <summary>Stands right before what is not wanted.</summary>
    [GeneratedRegex(@"\b(?:no|not(?!\s+(?:only|just|necessarily)\b)|without|sans|ni|pas\s+de|aucune?)\s+(?:\w+\s+)?$|\bpas\s+d['’]$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Without();

    [GeneratedRegex(@"(?<!\bas\s)\brequire(?:d|s|ments?)?\b|\bmandatory\b|\bmust(?:[- ]haves?)?\b|\bessential\b|\bnecessary\b|(?<!(?:as|when|if|where)\s)\bneeded\b|\bneed\s+to\b|\byou(?:\s+will|'ll|’ll)?\s+need\b|\bat\s+a\s+minimum\b|\brequise?s?(?!\p{L})|\bexig(?:é|ée|és|ées|e|eons|ence|ences)(?!\p{L})|\bobligatoires?\b|\bobligatoirement\b|\bindispensables?\b|\bimpérati(?:f|fs|ve|ves|vement)\b|\bnécessaires?\b|\bnécessite\b|\bessentiel(?:le)?s?\b|\bvous\s+devez(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Must();

    /// <summary>What requires where nothing else says otherwise.</summary>
    [GeneratedRegex(@"\byou\s+(?:have|bring|possess|are\s+(?:proficient|experienced|fluent))\b|\bvous\s+(?:maîtrisez|maitrisez|avez|possédez|justifiez|disposez|connaissez|êtes\s+(?:titulaire|diplômée?))(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex MustHave();

    /// <summary>"English and French, Spanish is a plus": what a comma adds to a list that has ended is said of alone.</summary>
    private bool ClosesList(TextSpan before, TextSpan last, TextSpan next) =>
        IsJoined(before, last) && Between(before, last).ContainsAnyInRange('a', 'z') && !Between(last, next).ContainsAnyInRange('a', 'z');

    private ReadOnlySpan<char> Between(TextSpan left, TextSpan right) => sentence.AsSpan(left.Start + left.Length, right.Start - left.Start - left.Length);

    [GeneratedRegex(@"^[\s,/&+*_-]*(?:(?:and|or|et|ou|en|de|du|d['’])\b[\s*_]*)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Joint();

    /// <summary>What stands between a thing and words that are not about it: another clause, unless it only says what of the first; other words in parentheses.</summary>
    [GeneratedRegex(@"[,;](?!\s*(?:that|this|these|which|it|would|is|are|ce|c['’]est|cela|ça|serait|seraient|est|sont)\b)|[–—]|\s-\s|\(\s*[^\s(]|\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Break();

    /// <summary>Of these, those that stand before what they are about.</summary>
    [GeneratedRegex(@"^(?:do\b|don|does|needn|won|will\b|not\s+(?:need|have|use|require\b|expect|ask)|no\b|without|(?:pas|ni)\s+(?:besoin|d['’]|expérience|connaissance|compétence|maîtrise|notion)|sans|aucune?|nul|ideally|preferably|id[ée]alement|de\s+préférence|must|need\s+to|requires?|require|nécessite|exige|exigeons|you|vous|at\s+a\s+minimum|pluses?|would)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Leads();

    /// <summary>Nothing follows that they could be about: <c>Python (must have)</c>.</summary>
    [GeneratedRegex(@"\G\s*(?:[,;.)]|$)", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex EndsThere();

    /// <summary>What stands behind those that are about what follows.</summary>
    [GeneratedRegex(@"\G\s*(?::|if\b|si\b|that\b|que\b|to\s+(?:have|know)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Follows();
}
