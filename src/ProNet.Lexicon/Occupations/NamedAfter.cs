using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;

namespace ProNet.Lexicon.Occupations;

/// <summary>
/// Whether an occupation is named after a skill: its title is the word of the skill with the ending of who does it in place of that of what is done (<c>accounting</c>, <c>accountant</c>; <c>soudage</c>,
/// <c>soudeur</c>), in English or in French. Words beside it must be the same: a project manager is named after project management.
/// </summary>
public static class NamedAfter
{
    /// <summary>Endings of what is done and of who does it; a word may have none.</summary>
    private static readonly (string[] Deeds, string[] Doers) English =
    (
        ["ing", "istry", "ation", "ion", "ions", "ancy", "ency", "ance", "ence", "ement", "ment", "ics", "ism", "ity", "ure", "sis", "ery", "ry", "ce", "y", "s", ""],
        ["er", "or", "ist", "tist", "st", "ant", "ent", "ian", "e", ""]
    );

    private static readonly (string[] Deeds, string[] Doers) French =
    (
        ["age", "erie", "rie", "ation", "tion", "ion", "abilite", "ite", "ure", "ement", "ment", "isme", "ance", "ence", "ique", "ariat", "ie", "e", ""],
        ["eur", "euse", "ateur", "atrice", "teur", "trice", "ier", "iere", "icien", "icienne", "ien", "ienne", "ant", "ante", "iste", "able", "aire", "ler", "lere", "er", "ere", "re", "ue", "e", ""]
    );

    /// <summary>Named after physic, which was medicine.</summary>
    private const string Physician = "physician";

    private const int ShortestEnglish = 3;
    private const int ShortestFrench = 4;

    /// <param name="occupation">With its label in both languages, both genders beside a slash.</param>
    /// <param name="skill">With its spellings in both languages.</param>
    public static bool Is(ConceptEntry occupation, SkillEntry skill)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        ArgumentNullException.ThrowIfNull(skill);
        var (english, french) = (Words(occupation.LabelEn), occupation.LabelFr.Split('/').Select(Words).ToList());
        return skill.Aliases.Prepend(skill.LabelEn).Any(deed => IsEnglish(english, Words(deed))) || french.Exists(doer => skill.Aliases.Prepend(skill.LabelFr).Any(deed => IsFrench(doer, Words(deed))));
    }

    /// <summary>The head stands last, and behind what tells which: a registered nurse is a nurse.</summary>
    private static bool IsEnglish(List<AnalyzedToken> doer, List<AnalyzedToken> deed) =>
        deed.Count > 0 && doer.Count >= deed.Count && AreSame(doer[^deed.Count..^1], deed[..^1]) && Meet(deed[^1].Folded, doer[^1].Folded, English, ShortestEnglish);

    /// <summary>The head stands first.</summary>
    private static bool IsFrench(List<AnalyzedToken> doer, List<AnalyzedToken> deed) =>
        deed.Count > 0 && doer.Count >= deed.Count && AreSame(doer[1..deed.Count], deed[1..]) && Meet(deed[0].Folded, doer[0].Folded, French, ShortestFrench);

    private static bool AreSame(List<AnalyzedToken> left, List<AnalyzedToken> right) => left.Select(t => t.Stem).SequenceEqual(right.Select(t => t.Stem));

    /// <summary>The same word is read where it is written, and says nothing of another word beside it: a <c>sage-femme</c> does not keep books in Sage.</summary>
    private static bool Meet(string deed, string doer, (string[] Deeds, string[] Doers) endings, int shortest)
    {
        if (deed == doer || doer == Physician)
            return false;
        var roots = Roots(deed, endings.Deeds, shortest).ToHashSet(StringComparer.Ordinal);
        return Roots(doer, endings.Doers, shortest).Any(roots.Contains);
    }

    private static IEnumerable<string> Roots(string word, string[] endings, int shortest) =>
        endings.Where(ending => word.Length - ending.Length >= shortest && word.EndsWith(ending, StringComparison.Ordinal)).Select(ending => word[..^ending.Length]);

    private static List<AnalyzedToken> Words(string label) => TextAnalysis.Analyze(label).FindAll(t => !LittleWords.Has(t.Folded));
}
