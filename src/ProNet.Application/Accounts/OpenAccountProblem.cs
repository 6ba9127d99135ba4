namespace ProNet.Application.Accounts;

/// <summary>Why no account was opened.</summary>
public enum OpenAccountProblem
{
    /// <summary>Used, too old, or none.</summary>
    Link,

    Email,

    /// <summary>Told to whoever has a link of the server alone.</summary>
    EmailTaken,

    Name,

    Password,
}
