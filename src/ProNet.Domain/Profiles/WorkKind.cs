namespace ProNet.Domain.Profiles;

/// <summary>What a piece of evidence is. Stored by value, so never renumber.</summary>
public enum WorkKind
{
    /// <summary>Not said, as imports leave it.</summary>
    Unknown = 0,
    Project = 1,
    Publication = 2,
    Certificate = 3,
    Patent = 4,
    Link = 5,
    Talk = 6,
}
