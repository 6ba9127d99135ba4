namespace ProNet.Data.Privacy;

/// <summary>Whom a member keeps something from: a member, whoever belongs to an organisation, or whoever has an address of a domain. One of the three is set.</summary>
public sealed class Exclusion
{
    public long Id { get; set; }

    /// <summary>Whose decision it is.</summary>
    public long MemberId { get; set; }

    public ExclusionReach Reach { get; set; }

    public long? ExcludedMemberId { get; set; }

    /// <summary>Whoever has a current position there, or a role for it.</summary>
    public long? OrganisationId { get; set; }

    /// <summary>Whoever's confirmed address ends with it, or with a subdomain of it: lower case, without the sign before it. Empty where another of the three is set.</summary>
    public string Domain { get; set; } = "";

    public DateTime CreatedAt { get; set; }
}
