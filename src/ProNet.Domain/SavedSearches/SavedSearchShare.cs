namespace ProNet.Domain.SavedSearches;

/// <summary>That a saved search is shared with an account or with whoever has a role for an organisation: one of the two is set. Whoever opens it sees their own answer.</summary>
public sealed class SavedSearchShare
{
    public long Id { get; set; }

    public long SearchId { get; set; }

    public long? AccountId { get; set; }

    public long? OrganisationId { get; set; }

    public ShareRight Right { get; set; }

    public DateTime GivenAt { get; set; }
}
