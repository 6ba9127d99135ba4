namespace ProNet.Application.Claims;

/// <summary>How an account stands to an imported profile that has no owner.</summary>
public enum ClaimStanding
{
    /// <summary>It may claim it, and an administrator decides.</summary>
    MayAsk,

    /// <summary>The profile was imported with the account's confirmed address.</summary>
    IsTheirs,

    /// <summary>A claim waits.</summary>
    Waits,

    /// <summary>The account's address is not confirmed.</summary>
    Unconfirmed,

    /// <summary>An account of the demo, or one that is being erased.</summary>
    Barred,
}
