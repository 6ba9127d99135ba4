namespace ProNet.Data.Profiles;

/// <summary>A handle that somebody had. Nobody else ever gets it, so that a link never leads to another person.</summary>
public sealed class FormerHandle
{
    public long Id { get; set; }

    public required string Handle { get; set; }

    /// <summary>Whose it was; null when that member is gone.</summary>
    public long? MemberId { get; set; }

    public DateTime LeftAt { get; set; }
}
