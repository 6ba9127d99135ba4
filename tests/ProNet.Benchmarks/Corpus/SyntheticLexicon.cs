using ProNet.Search;
using ProNet.Search.Lexicon;

namespace ProNet.Benchmarks.Corpus;

/// <summary>Every synthetic skill of one word is a concept with twelve spellings of two words; every place name means ten places.</summary>
internal sealed class SyntheticLexicon : ISkillLexicon, IGazetteer
{
    private static readonly Dictionary<string, SkillEntry> Entries = Enumerable.Range(0, SyntheticMembers.Skills)
        .Select(n => new SkillEntry(SyntheticMembers.SkillSlug(n), SyntheticMembers.Skill(n), SyntheticMembers.Skill(n), Aliases(n)))
        .DistinctBy(e => e.LabelEn)
        .ToDictionary(e => e.LabelEn);

    public SkillEntry? Find(string term) => Entries.GetValueOrDefault(term);

    public SkillEntry? BySlug(string slug) => null;

    public ValueList<GeoCentre> Find(string placeText, string language) =>
        Enumerable.Range(0, 10).Select(n => new GeoCentre(placeText, SyntheticMembers.Point(n))).ToValueList();

    private static ValueList<string> Aliases(int n) =>
        Enumerable.Range(0, 12).Select(i => $"{Vocabulary.Word((n + i) % 200)} {Vocabulary.Word((n * 3 + i) % 200)}").ToValueList();
}
