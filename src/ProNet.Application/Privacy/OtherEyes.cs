namespace ProNet.Application.Privacy;

/// <summary>As whom an owner looks at the own page.</summary>
public enum OtherEyes
{
    /// <summary>Not signed in.</summary>
    Visitor,

    Member,

    /// <summary>Somebody whom the owner accepted as a contact.</summary>
    Contact,

    Recruiter,

    /// <summary>Somebody whom the owner keeps something from: each exclusion at once.</summary>
    Excluded,

    /// <summary>A recruiter of the organisations that the owner works for.</summary>
    Employer,
}
