namespace ProNet.Application.Ranking;

public enum EvidenceKind
{
    /// <summary>A position whose title or description speaks of the topic.</summary>
    Position,

    /// <summary>A publication, project, talk or the like that does.</summary>
    Work,

    /// <summary>A skill that is listed.</summary>
    ListedSkill,

    /// <summary>A skill that the texts of the profile name.</summary>
    NamedSkill,
}
