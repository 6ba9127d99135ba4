namespace ProNet.Domain.Skills;

/// <summary>A skill as a concept with a label in each language; spellings are <see cref="SkillAlias"/> rows that point at it.</summary>
public sealed class SkillConcept
{
    public int Id { get; set; }

    /// <summary>Unique, readable key used in addresses and as the facet value, such as <c>machine-learning</c> or <c>c-sharp</c>.</summary>
    public required string Slug { get; set; }

    /// <summary>Where the record came from, such as <c>esco</c>, <c>geonames</c> or <c>demo</c>; with <see cref="ExternalId"/> unique, which makes imports repeatable.</summary>
    public required string Source { get; set; }

    /// <summary>The record's identifier in its source.</summary>
    public required string ExternalId { get; set; }

    public required string LabelEn { get; set; }

    public required string LabelFr { get; set; }

    public List<SkillAlias> Aliases { get; } = [];
}
