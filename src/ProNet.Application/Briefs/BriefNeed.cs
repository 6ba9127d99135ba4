namespace ProNet.Application.Briefs;

/// <summary>How much a criterion counts.</summary>
public enum BriefNeed
{
    /// <summary>Not at all.</summary>
    Drop,

    /// <summary>Who meets it comes first.</summary>
    Nice,

    /// <summary>Who does not meet it is not found.</summary>
    Must,
}
