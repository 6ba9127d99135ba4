namespace ProNet.Data.Privacy;

/// <summary>What an exclusion keeps back. Stored by value, so never renumber.</summary>
public enum ExclusionReach
{
    /// <summary>Everything, both ways: neither of the two is there for the other. Of members only.</summary>
    Block = 1,

    /// <summary>The profile.</summary>
    Profile = 2,

    /// <summary>That its owner is open to work; everything else stays as it is.</summary>
    Availability = 3,
}
