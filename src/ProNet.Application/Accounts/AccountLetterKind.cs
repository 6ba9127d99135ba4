namespace ProNet.Application.Accounts;

/// <summary>What a letter about an account is for.</summary>
public enum AccountLetterKind
{
    /// <summary>Confirm the address, and go on opening an account.</summary>
    Join,

    /// <summary>Somebody asked to open an account for an address that has one.</summary>
    JoinKnown,

    Invitation,

    /// <summary>Choose a new password.</summary>
    Reset,
}
