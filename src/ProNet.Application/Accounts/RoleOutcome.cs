namespace ProNet.Application.Accounts;

/// <summary>What became of giving or taking a role.</summary>
public enum RoleOutcome
{
    Done,

    /// <summary>There is no such account or role, or it belongs to the demo, which is shared.</summary>
    NotThere,

    /// <summary>There is no such organisation.</summary>
    NoOrganisation,

    /// <summary>There is no such member whom the one who decides sees, or none with an account whose roles may be changed.</summary>
    NoMember,

    /// <summary>Nobody would run this ProNet.</summary>
    LastAdministrator,
}
