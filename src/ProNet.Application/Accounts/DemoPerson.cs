namespace ProNet.Application.Accounts;

/// <summary>Whom one can be where the demo runs. The names stand in addresses.</summary>
public enum DemoPerson
{
    Recruiter,
    Expert,
    French,
    OrganisationAdministrator,
    Administrator,
}
