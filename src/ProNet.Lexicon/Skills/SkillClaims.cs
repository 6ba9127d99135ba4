using ProNet.Domain.Skills;

namespace ProNet.Lexicon.Skills;

/// <summary>How good the claim of a concept to each of its spellings is: our own list before an imported taxonomy, a label before an alias.</summary>
internal static class SkillClaims
{
    /// <summary>The claim to another name that a taxonomy gives.</summary>
    public const int TaxonomyAlias = Alias;

    private const int Alias = 1;
    private const int Label = 2;
    private const int Own = 2;

    /// <summary>The spellings of a concept, labels first. What a taxonomy calls a concept of ours besides is none of its own spellings: an import says its language, our list says none.</summary>
    public static IEnumerable<(string Spelling, int Claim)> Of(SkillConcept concept)
    {
        var own = IsOwn(concept) ? Own : 0;
        return concept.Aliases.Select(alias => (alias.Text, (alias.Language.Length == 0 ? own : 0) + Alias)).Prepend((concept.LabelFr, own + Label)).Prepend((concept.LabelEn, own + Label));
    }

    public static bool IsOwn(SkillConcept concept) => concept.Source == SkillSources.Own;

    public static bool IsOwn(int claim) => claim > Label;

    public static bool IsLabel(int claim) => claim % 2 == 0;
}
