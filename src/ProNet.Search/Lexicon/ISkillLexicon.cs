namespace ProNet.Search.Lexicon;

/// <summary>Skill concepts by spelling, in every language at once. Implementations are immutable snapshots and safe to share.</summary>
public interface ISkillLexicon
{
    /// <summary>The concept that a whole written term means.</summary>
    /// <param name="term">A word or phrase as written; matched after folding (accents, case, hyphens do not matter; <c>C#</c> stays <c>C#</c>).</param>
    /// <returns>The concept, or null when none or more than one has this spelling.</returns>
    SkillEntry? Find(string term);

    /// <summary>The concept with this slug, or null.</summary>
    SkillEntry? BySlug(string slug);

    /// <summary>The concepts that a running text speaks of, in order of their first mention, as often as it does.</summary>
    /// <param name="text">Of any length; the caller bounds it.</param>
    IEnumerable<SkillEntry> Mentioned(string text) => [];
}
