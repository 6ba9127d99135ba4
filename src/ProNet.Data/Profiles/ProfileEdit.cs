namespace ProNet.Data.Profiles;

/// <summary>An edit of a profile by its owner, with what it takes to undo it. Bounded in number per member.</summary>
public sealed class ProfileEdit
{
    public long Id { get; set; }

    public long MemberId { get; set; }

    public DateTime At { get; set; }

    /// <summary>What changed, from what to what, as compact JSON; the use case that edits reads and writes it.</summary>
    public required string Changes { get; set; }

    /// <summary>The edit that this one undid; null when it is none that undid another.</summary>
    public long? UndidId { get; set; }
}
