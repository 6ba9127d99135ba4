namespace ProNet.Lexicon.Skills;

/// <summary>Where skill concepts come from, as stored in <see cref="Domain.Skills.SkillConcept.Source"/>.</summary>
public static class SkillSources
{
    /// <summary>The list that comes with ProNet.</summary>
    public const string Own = "pronet";

    /// <summary>The European taxonomy of skills and occupations.</summary>
    public const string Esco = "esco";
}
