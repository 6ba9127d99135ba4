namespace ProNet.Domain.Skills;

/// <summary>Another spelling of a skill.</summary>
public sealed class SkillAlias
{
    public int Id { get; set; }

    public int ConceptId { get; set; }

    public required string Text { get; set; }

    /// <summary>Two-letter language, or empty where the spelling belongs to every language (<c>k8s</c>).</summary>
    public string Language { get; set; } = "";
}
