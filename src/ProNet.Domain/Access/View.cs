namespace ProNet.Domain.Access;

/// <summary>As what somebody looks. Each sees what the one before it sees, and more. Only the owner of a profile sees what is in no view, and on the profile's own page.</summary>
public enum View
{
    /// <summary>Anybody, signed in or not.</summary>
    Everyone,

    /// <summary>A signed-in member.</summary>
    Members,

    /// <summary>A member who searches for an organisation.</summary>
    Recruiters,
}
