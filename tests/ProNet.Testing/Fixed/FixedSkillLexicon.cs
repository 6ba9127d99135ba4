using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;

namespace ProNet.Testing.Fixed;

/// <summary>Knows <see cref="TestSkills"/>.</summary>
public sealed class FixedSkillLexicon : ISkillLexicon
{
    private static readonly ILookup<string, SkillEntry> BySpelling = TestSkills.All
        .SelectMany(s => new[] { s.LabelEn, s.LabelFr }.Concat(s.Aliases).Select(Key).Distinct().Select(key => (key, s)))
        .ToLookup(p => p.key, p => p.s);

    public SkillEntry? Find(string term) => BySpelling[Key(term)].Take(2).ToList() is [var only] ? only : null;

    public SkillEntry? BySlug(string slug) => TestSkills.All.FirstOrDefault(s => s.Slug == slug);

    public IEnumerable<SkillEntry> Mentioned(string text) => text.Split(' ', '\n', ',', '.').Select(Find).OfType<SkillEntry>();

    private static string Key(string term) =>
        string.Join(' ', TextFolding.Fold(term.Replace('-', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
