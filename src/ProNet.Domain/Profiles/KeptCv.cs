using ProNet.Domain.Access;

namespace ProNet.Domain.Profiles;

/// <summary>A CV that a member gave and that is kept: what it is called, what it says, and who may have it. Its bytes are kept apart, because nothing but its download needs them.</summary>
public sealed class KeptCv
{
    public long Id { get; set; }

    public long MemberId { get; set; }

    /// <summary>As its owner called it, without a path.</summary>
    public string FileName { get; set; } = "";

    /// <summary>What kind of file it is, as an extension without its dot; empty when only what it says is kept and not the file itself.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Bytes of the file.</summary>
    public int Size { get; set; }

    /// <summary>What it says, in reading order.</summary>
    public string Text { get; set; } = "";

    public DateTime AddedAt { get; set; }

    /// <summary>Who, of those who may see the profile, may have the file and find its words. Nobody but its owner until the owner says otherwise.</summary>
    public Audience Audience { get; set; } = Audience.Hidden;
}
