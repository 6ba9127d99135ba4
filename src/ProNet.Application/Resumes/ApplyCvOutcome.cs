namespace ProNet.Application.Resumes;

/// <summary>What became of facts that were taken.</summary>
public enum ApplyCvOutcome
{
    Applied,

    /// <summary>There is no such profile.</summary>
    NotFound,

    /// <summary>Somebody changed the profile at the same time; nothing was changed.</summary>
    ChangedMeanwhile,
}
