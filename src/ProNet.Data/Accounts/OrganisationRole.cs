namespace ProNet.Data.Accounts;

/// <summary>What an account may do for an organisation.</summary>
public sealed class OrganisationRole
{
    public long Id { get; set; }

    public long AccountId { get; set; }

    public long OrganisationId { get; set; }

    public OrganisationRoleKind Kind { get; set; }

    public DateTime GivenAt { get; set; }
}
