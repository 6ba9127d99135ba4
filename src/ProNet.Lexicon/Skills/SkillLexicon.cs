using ProNet.Domain.Skills;
using ProNet.Lexicon.Text;
using ProNet.Search;
using ProNet.Search.Lexicon;

namespace ProNet.Lexicon.Skills;

/// <summary>
/// Skill concepts by spelling: what a whole term means, and what a running text mentions. Where several concepts share a spelling, the better claim wins (see
/// <see cref="SkillClaims"/>); an alias of one word that a taxonomy gives is mostly an ordinary word, and none. For a whole term two equal claims cancel each other: guessing would turn a word into something the person did not mean. Immutable and
/// safe to share.
/// </summary>
public sealed class SkillLexicon : ISkillLexicon
{
    private readonly Dictionary<string, (int Id, SkillEntry Entry)> bySlug = [];
    private readonly Dictionary<string, (SkillEntry? Entry, int Claim)> bySpelling = [];
    private readonly Lazy<SkillRecognizer> recognizer;
    private readonly Lazy<Completions<SkillEntry>> completions;

    /// <param name="concepts">With their aliases.</param>
    public SkillLexicon(IReadOnlyCollection<SkillConcept> concepts)
    {
        foreach (var concept in concepts)
        {
            var entry = new SkillEntry(concept.Slug, concept.LabelEn, concept.LabelFr, concept.Aliases.Where(a => a.Language.Length == 0 || a.Text.Contains(' ', StringComparison.Ordinal)).Select(a => a.Text).ToValueList());
            bySlug[entry.Slug] = (concept.Id, entry);
            foreach (var (spelling, claim) in SkillClaims.Of(concept))
                Claim(spelling, entry, claim);
        }

        // Searching asks for whole terms only, and the other index is the larger one.
        recognizer = new Lazy<SkillRecognizer>(() => new SkillRecognizer(concepts));
        completions = new Lazy<Completions<SkillEntry>>(() => new Completions<SkillEntry>(bySpelling.Where(s => s.Value.Entry is not null).Select(s => (s.Key, s.Value.Entry!)), (_, entry) => -entry.Aliases.Count));
    }

    /// <summary>Knows no skill.</summary>
    public static SkillLexicon Empty { get; } = new([]);

    public SkillEntry? Find(string term) => bySpelling.GetValueOrDefault(Spelling.Key(term)).Entry;

    public SkillEntry? BySlug(string slug) => bySlug.GetValueOrDefault(slug).Entry;

    /// <summary>Id in the store of the concept that a whole term means, or null.</summary>
    public int? ConceptId(string term) => Find(term) is { } entry ? bySlug[entry.Slug].Id : null;

    /// <summary>The skills that have a spelling, in any language, that begins with what is typed.</summary>
    public IReadOnlyList<SkillEntry> Complete(string typed, int most) => completions.Value.Of(Spelling.Key(typed), most);

    /// <summary>The skills that a running text mentions, in order.</summary>
    public IReadOnlyList<SkillMention> Recognize(string text) => recognizer.Value.Recognize(text);

    private void Claim(string spelling, SkillEntry entry, int claim)
    {
        var key = Spelling.Key(spelling);
        if (key.Length == 0 || (claim == SkillClaims.TaxonomyAlias && !key.Contains(' ', StringComparison.Ordinal)))
            return;
        if (!bySpelling.TryGetValue(key, out var held) || claim > held.Claim)
            bySpelling[key] = (entry, claim);
        else if (claim == held.Claim && held.Entry?.Slug != entry.Slug)
            bySpelling[key] = (null, claim);
    }
}
