namespace ProNet.Data.Accounts;

/// <summary>What a link does. Stored by value, so never renumber.</summary>
public enum OneTimeLinkKind
{
    /// <summary>Confirms an address, and opens an account for it.</summary>
    Join = 1,

    /// <summary>Opens an account where one must be invited.</summary>
    Invitation = 2,

    /// <summary>Opens the account of the first administrator.</summary>
    FirstAdministrator = 3,

    /// <summary>Sets a new password.</summary>
    Reset = 4,

    /// <summary>Shows that an imported profile is of whoever reads the mail at the address that it was imported with.</summary>
    Claim = 10,

    /// <summary>Gives an account the address to which it was sent.</summary>
    Address = 11,

    /// <summary>Takes another address of an account back, for whoever reads the mails of the one that it was sent to.</summary>
    Objection = 12,
}
