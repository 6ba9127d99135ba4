namespace ProNet.Application.Claims;

/// <summary>What became of saying that a profile is one's own.</summary>
public enum ClaimResult
{
    /// <summary>There is no such profile for who asks, it has an owner, or the account cannot own one.</summary>
    NotThere,

    /// <summary>It is the claimant's now.</summary>
    Claimed,

    /// <summary>An administrator decides.</summary>
    Waits,

    /// <summary>Too many claims in a day.</summary>
    TooMany,

    /// <summary>Nothing was said.</summary>
    NoWords,
}
