namespace ProNet.Application.Briefs;

/// <summary>What a criterion of a brief is about.</summary>
public enum BriefKind
{
    /// <summary>The title, as written.</summary>
    Title,

    /// <summary>An occupation that the title names, by slug.</summary>
    Occupation,

    /// <summary>A skill, by slug.</summary>
    Skill,

    /// <summary>A certificate, licence or permit, by slug.</summary>
    Certificate,

    /// <summary>Years of experience, at least.</summary>
    Years,

    /// <summary>A spoken language, ISO 639-1.</summary>
    Language,

    /// <summary>Where the work is, by the slug of the town.</summary>
    Place,

    /// <summary>How senior, by code.</summary>
    Seniority,

    /// <summary>The kind of contract, by code.</summary>
    Contract,

    /// <summary>Where one works, by code.</summary>
    Remote,

    /// <summary>Words of the posting, as they stand there.</summary>
    Words,
}
