namespace ProNet.Data.Accounts;

/// <summary>How somebody signed in. Stored by value, so never renumber.</summary>
public enum SignInMethod
{
    Password = 1,
    PasswordAndCode = 2,
    PasswordAndRecoveryCode = 3,
    Passkey = 4,

    /// <summary>A link that the server or a mail gave, and a password that was chosen there.</summary>
    Link = 5,

    /// <summary>One click, where the demo runs.</summary>
    Demo = 6,

    /// <summary>At a provider (OpenID Connect).</summary>
    Provider = 10,

    /// <summary>At a provider, and the second factor here.</summary>
    ProviderAndCode = 11,
}
