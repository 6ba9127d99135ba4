namespace ProNet.Application.Accounts.Logins;

/// <summary>What became of linking a sign-in at a provider, or taking the link away.</summary>
public enum LoginOutcome
{
    Done,

    /// <summary>There is no such link, or no such account.</summary>
    NotThere,

    /// <summary>It was not shown that the owner asks.</summary>
    NotShown,

    /// <summary>It lets into another account.</summary>
    Taken,

    /// <summary>There would be no way in.</summary>
    OnlyWay,
}
