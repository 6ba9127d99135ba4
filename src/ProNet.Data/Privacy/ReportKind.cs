namespace ProNet.Data.Privacy;

/// <summary>What is wrong with a profile. Stored by value, so never renumber.</summary>
public enum ReportKind
{
    /// <summary>It pretends to be somebody who has not made it.</summary>
    Impersonation = 1,

    /// <summary>It says what must not be said.</summary>
    Content = 2,

    Other = 3,
}
