namespace ProNet.Application.Accounts;

/// <summary>Why a password is not taken.</summary>
public enum PasswordProblem
{
    TooShort,
    TooLong,

    /// <summary>Among the first that anybody tries.</summary>
    Common,

    /// <summary>Known from an account elsewhere that was broken into.</summary>
    Breached,

    /// <summary>It is the address, or made of it.</summary>
    LikeAddress,
}
