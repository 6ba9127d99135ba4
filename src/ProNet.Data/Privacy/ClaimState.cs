namespace ProNet.Data.Privacy;

/// <summary>What became of a claim. Stored by value, so never renumber.</summary>
public enum ClaimState
{
    Open = 0,

    /// <summary>The profile is the claimant's.</summary>
    Accepted = 1,

    Refused = 2,

    /// <summary>The profile went to somebody else meanwhile.</summary>
    Taken = 3,
}
