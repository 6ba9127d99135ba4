using ProNet.Domain.Skills;
using ProNet.Lexicon.Text;
using ProNet.Search;
using ProNet.Search.Lexicon;

namespace ProNet.Lexicon.Skills;

/// <summary>
/// Skill concepts by spelling. Where several concepts share one, the better claim wins: our own list before an imported taxonomy, a label
/// before an alias. Two equal claims cancel each other: guessing would turn a word into something the person did not mean.
/// </summary>
public sealed class SkillSnapshot : ISkillLexicon
{
    private readonly Dictionary<string, SkillEntry> bySlug = [];
    private readonly Dictionary<string, (SkillEntry? Entry, int Claim)> bySpelling = [];

    public SkillSnapshot(IEnumerable<SkillConcept> concepts)
    {
        foreach (var concept in concepts)
        {
            var entry = new SkillEntry(concept.Slug, concept.LabelEn, concept.LabelFr, concept.Aliases.Select(a => a.Text).ToValueList());
            bySlug[entry.Slug] = entry;
            var claim = concept.Source == SkillSources.Own ? 2 : 0;
            Claim(concept.LabelEn, entry, claim + 1);
            Claim(concept.LabelFr, entry, claim + 1);
            foreach (var alias in entry.Aliases)
                Claim(alias, entry, claim);
        }
    }

    public static SkillSnapshot Empty { get; } = new([]);

    public SkillEntry? Find(string term) => bySpelling.GetValueOrDefault(Spelling.Key(term)).Entry;

    public SkillEntry? BySlug(string slug) => bySlug.GetValueOrDefault(slug);

    private void Claim(string spelling, SkillEntry entry, int claim)
    {
        var key = Spelling.Key(spelling);
        if (key.Length == 0)
            return;
        if (!bySpelling.TryGetValue(key, out var held) || claim > held.Claim)
            bySpelling[key] = (entry, claim);
        else if (claim == held.Claim && held.Entry?.Slug != entry.Slug)
            bySpelling[key] = (null, claim);
    }
}
