namespace ProNet.Application.Access;

/// <summary>As what somebody asks.</summary>
public enum ViewerRole
{
    /// <summary>Not signed in.</summary>
    Visitor,

    /// <summary>Signed in.</summary>
    Member,

    /// <summary>Signed in, and searching for an organisation.</summary>
    Recruiter,

    /// <summary>Signed in, and running this ProNet.</summary>
    Administrator,

    /// <summary>Nobody: checks and maintenance.</summary>
    System,
}
