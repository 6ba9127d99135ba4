namespace ProNet.Application.Accounts;

/// <summary>What became of an attempt to sign in.</summary>
public enum SignInResultKind
{
    /// <summary>Something did not match; what is not said.</summary>
    Refused,

    /// <summary>Too many attempts: this one was not looked at.</summary>
    Locked,

    /// <summary>The password is right, and a second factor is asked for.</summary>
    NeedsCode,

    SignedIn,
}
