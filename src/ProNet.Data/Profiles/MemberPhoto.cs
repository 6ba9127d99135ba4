namespace ProNet.Data.Profiles;

/// <summary>The photo of a member, as this program wrote it: a square JPEG without metadata. In the store, so that each host has it.</summary>
public sealed class MemberPhoto
{
    public long MemberId { get; set; }

    public required byte[] Content { get; set; }
}
