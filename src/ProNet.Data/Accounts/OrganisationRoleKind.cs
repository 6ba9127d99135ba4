namespace ProNet.Data.Accounts;

/// <summary>Stored by value, so never renumber.</summary>
public enum OrganisationRoleKind
{
    /// <summary>Searches candidates for the organisation.</summary>
    Recruiter = 1,

    /// <summary>Looks after the organisation's page and its recruiters.</summary>
    Administrator = 2,
}
