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

    /// <summary>A line of what they offer, that whoever asks seeks.</summary>
    Offer,

    /// <summary>A line of what they seek, that whoever asks offers.</summary>
    Seek,

    /// <summary>An employer at which both were at the same time.</summary>
    SharedEmployer,

    /// <summary>An employer at which both were.</summary>
    SameEmployer,

    /// <summary>A school at which both were.</summary>
    SharedSchool,

    /// <summary>An industry that both work in.</summary>
    SharedIndustry,

    /// <summary>The town of both.</summary>
    SharedPlace,

    /// <summary>Skills that they list and whoever asks does not, beside some that both do.</summary>
    NewSkills,

    /// <summary>An occupation that is looked for, which a job is; with when it was one's own.</summary>
    WantedOccupation,

    /// <summary>A skill that a job asks and one practised.</summary>
    PractisedSkill,

    /// <summary>A skill that a job asks and one's profile has, without a position that shows it.</summary>
    KnownSkill,

    /// <summary>A skill that a job requires and one's profile does not have.</summary>
    MissingSkill,

    /// <summary>The town of a job, near one's own.</summary>
    NearPlace,

    /// <summary>A job that can be done from anywhere.</summary>
    RemoteWork,

    /// <summary>A job with a contract of a kind that one looks for.</summary>
    WishedContract,
}
