namespace ProNet.Application.Privacy;

/// <summary>What became of a wish to keep something from somebody.</summary>
public enum ExclusionOutcome
{
    Added,

    /// <summary>Whom it names is none whom the owner can see.</summary>
    Unknown,

    /// <summary>It names the owner.</summary>
    Self,

    /// <summary>Not a domain, or one that would name half the world.</summary>
    NoDomain,

    TooMany,
}
