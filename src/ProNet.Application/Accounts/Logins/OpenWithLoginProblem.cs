namespace ProNet.Application.Accounts.Logins;

/// <summary>Why no account is opened for somebody who signed in at a provider.</summary>
public enum OpenWithLoginProblem
{
    /// <summary>Nobody can join, or this person is not invited.</summary>
    Closed,

    /// <summary>The provider gives no address that it has verified.</summary>
    NoAddress,

    /// <summary>The address has an account: whoever signs in there can link it.</summary>
    Known,

    Name,

    /// <summary>It lets into an account already.</summary>
    Linked,
}
