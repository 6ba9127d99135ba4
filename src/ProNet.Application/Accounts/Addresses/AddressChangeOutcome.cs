namespace ProNet.Application.Accounts.Addresses;

/// <summary>What became of asking for another address.</summary>
public enum AddressChangeOutcome
{
    /// <summary>A mail is on its way; whether the address is somebody's is not told.</summary>
    Sent,

    NoAddress,

    /// <summary>The account has it, confirmed.</summary>
    Same,

    /// <summary>It was not shown that the owner asks.</summary>
    NotShown,

    /// <summary>It was asked for too often.</summary>
    TooOften,
}
