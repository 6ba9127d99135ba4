using System.Buffers;
using System.Text.RegularExpressions;
using ProNet.Domain.Skills;
using ProNet.Lexicon.Text;
using ProNet.Search.Analysis;

namespace ProNet.Lexicon.Skills;

/// <summary>
/// Finds the skills that a running text mentions, in French and English at once: every spelling of every concept in one pass, longest match first.
/// Words that also mean something else (Go, Spring, Excel) count only where capitals, other skills nearby, or words that ask for a skill say so; those of one or two letters only in a list with others,
/// or beside such words. Immutable and safe to share.
/// </summary>
public sealed partial class SkillRecognizer
{
    /// <summary>Words that join the items of a list.</summary>
    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "and", "or", "et", "ou" };

    /// <summary>Right behind a name, these ask for what it names: "Go required", "Excel exigé".</summary>
    private static readonly HashSet<string> AskedBehind = Stems(
        "required", "mandatory", "essential", "preferred", "skills", "proficiency", "programming", "exigé", "requis", "indispensable", "obligatoire", "impératif", "souhaité", "apprécié", "maîtrisé");

    /// <summary>Right before a name, these are about a skill, little words between them left out: "maîtrise d’Excel", "knowledge of R".</summary>
    private static readonly HashSet<string> AskedBefore = Stems(
        "proficient", "proficiency", "knowledge", "mastery", "fluent", "expertise", "maîtrise", "maîtriser", "maîtrisez", "connaissance", "maîtrisant");

    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "of", "in", "with", "de", "du", "des", "en", "sur" };

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal) { "is", "are", "est", "sont", "serait", "seraient", "would", "must", "nice" };

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "a", "an", "un", "une", "be", "to", "vrai", "reel", "big", "strong", "huge" };

    private static readonly HashSet<string> Welcome = new(StringComparer.Ordinal) { "plus", "must", "have", "bonus", "asset", "advantage", "atout" };

    private static readonly SearchValues<char> Breaks = SearchValues.Create(".,;:!?\n\r\t•|/–—");

    /// <summary>Words between a doubtful skill and the sure one that vouches for it.</summary>
    private const int Neighbourhood = 4;

    private readonly SpellingTrie trie;

    /// <param name="concepts">With their aliases.</param>
    public SkillRecognizer(IEnumerable<SkillConcept> concepts) => trie = SpellingTrie.Of(concepts);

    /// <summary>The mentions in order; they do not overlap.</summary>
    public IReadOnlyList<SkillMention> Recognize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = TextAnalysis.Analyze(text);
        var candidates = FindCandidates(text, tokens);
        var mentions = new List<SkillMention>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!candidates[i].Spelling.IsDoubtful || IsMeant(text, tokens, candidates, i))
                mentions.Add(Mention(tokens, candidates[i]));
        }

        return mentions;
    }

    private List<Candidate> FindCandidates(string text, List<AnalyzedToken> tokens)
    {
        var candidates = new List<Candidate>();
        for (var at = 0; at < tokens.Count;)
        {
            var (spelling, count) = trie.Longest(text, tokens, at);
            if (spelling is not null)
                candidates.Add(new Candidate(spelling, at, count));
            at += Math.Max(count, 1);
        }

        return candidates;
    }

    private static bool IsMeant(string text, List<AnalyzedToken> tokens, List<Candidate> candidates, int doubtful)
    {
        var token = tokens[candidates[doubtful].At];
        // "Chef de projet", "Tableau de bord": the first word of a longer name, whatever its capital.
        var isCapital = char.IsUpper(text[token.Start]) && !Completed().IsMatch(text.AsSpan(token.Start + token.Length));
        var hasNeighbour = IsVouchedFor(candidates, doubtful, -1) || IsVouchedFor(candidates, doubtful, 1);
        if (isCapital && IsAskedFor(text, tokens, candidates[doubtful]))
            return true;
        return token.Folded.Length switch
        {
            // C, R, Go, AI: a capital letter alone proves nothing, and neither does a skill elsewhere in the sentence ("go to market with Python").
            <= 2 => isCapital && (IsListedWith(tokens, candidates, doubtful, -1) || IsListedWith(tokens, candidates, doubtful, 1)),
            _ => (isCapital && (hasNeighbour || !StartsSentence(text, token.Start))) || IsListedWith(tokens, candidates, doubtful, -1) || IsListedWith(tokens, candidates, doubtful, 1),
        };
    }

    /// <summary>Whether words beside it, in the same clause, ask for a skill.</summary>
    private static bool IsAskedFor(string text, List<AnalyzedToken> tokens, Candidate candidate)
    {
        var (first, next) = (candidate.At, candidate.At + candidate.Count);
        if (next < tokens.Count && IsTogether(text, tokens, next - 1) && AskedBehind.Contains(tokens[next].Stem))
            return true;
        // "… is a plus", "… serait un atout", "… is required".
        if (Verbs.Contains(Folded(next)) && IsTogether(text, tokens, next - 1))
        {
            var at = next + 1;
            while (at < tokens.Count && IsTogether(text, tokens, at - 1) && Articles.Contains(tokens[at].Folded))
                at++;
            if (at < tokens.Count && IsTogether(text, tokens, at - 1) && (AskedBehind.Contains(tokens[at].Stem) || Welcome.Contains(tokens[at].Folded)))
                return true;
        }

        var before = first - 1;
        while (before >= 0 && IsTogether(text, tokens, before) && Joints.Contains(tokens[before].Folded))
            before--;
        return before >= 0 && before >= first - 3 && IsTogether(text, tokens, before) && AskedBefore.Contains(tokens[before].Stem);

        string Folded(int at) => at < tokens.Count ? tokens[at].Folded : "";
    }

    /// <summary>Nothing but blanks, an elided article or a parenthesis stands between a word and the next.</summary>
    private static bool IsTogether(string text, List<AnalyzedToken> tokens, int at) =>
        at >= 0 && at + 1 < tokens.Count && !text.AsSpan(tokens[at].Start + tokens[at].Length, tokens[at + 1].Start - tokens[at].Start - tokens[at].Length).ContainsAny(Breaks);

    private static HashSet<string> Stems(params string[] words) => [.. words.SelectMany(TextAnalysis.Analyze).Select(t => t.Stem)];

    /// <summary>Whether a sure skill stands nearby, to one side. Candidates are in the order of the text.</summary>
    private static bool IsVouchedFor(List<Candidate> candidates, int doubtful, int step)
    {
        for (var i = doubtful + step; i >= 0 && i < candidates.Count && Math.Abs(candidates[i].At - candidates[doubtful].At) <= Neighbourhood; i += step)
        {
            if (!candidates[i].Spelling.IsDoubtful)
                return true;
        }

        return false;
    }

    /// <summary>Whether the next candidate to one side is a sure skill, or a short one that is listed with one, and nothing but signs and "and" or "or" stands between.</summary>
    private static bool IsListedWith(List<AnalyzedToken> tokens, List<Candidate> candidates, int doubtful, int step)
    {
        for (var i = doubtful; i + step >= 0 && i + step < candidates.Count; i += step)
        {
            var (left, right) = step > 0 ? (candidates[i], candidates[i + step]) : (candidates[i + step], candidates[i]);
            for (var at = left.At + left.Count; at < right.At; at++)
            {
                if (!Joining.Contains(tokens[at].Folded))
                    return false;
            }

            if (!candidates[i + step].Spelling.IsDoubtful)
                return true;
        }

        return false;
    }

    private static bool StartsSentence(string text, int start)
    {
        var i = start - 1;
        while (i >= 0 && text[i] is ' ' or '\t' or '*' or '-' or '•' or '"' or '(')
            i--;
        return i < 0 || text[i] is '.' or '!' or '?' or '\n' or '\r' or ':';
    }

    private static SkillMention Mention(List<AnalyzedToken> tokens, Candidate candidate)
    {
        var (first, last) = (tokens[candidate.At], tokens[candidate.At + candidate.Count - 1]);
        return new SkillMention(candidate.Spelling.ConceptId, candidate.Spelling.Slug, first.Start, last.Start + last.Length - first.Start);
    }

    /// <summary>What follows the first word of a name made of several.</summary>
    [GeneratedRegex(@"^\s+((de|du|des|of)\s|d['’])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Completed();

    private readonly record struct Candidate(SkillSpelling Spelling, int At, int Count);
}
