namespace ProNet.Application.Accounts;

/// <summary>Who may open an account.</summary>
public enum Registration
{
    /// <summary>Whoever has an address.</summary>
    Open,

    /// <summary>Who was invited.</summary>
    Invitation,

    /// <summary>Nobody; there are the accounts that there are.</summary>
    Closed,
}
