using ProNet.Domain.Access;

namespace ProNet.Data.Privacy;

/// <summary>Somebody asked for everything about them to be erased. The row goes last, so that what was begun is finished whatever happens meanwhile.</summary>
public sealed class Erasure
{
    public long Id { get; set; }

    /// <summary>Without a foreign key: the account goes before this row does.</summary>
    public long AccountId { get; set; }

    /// <summary>The profile; null where there is none.</summary>
    public long? MemberId { get; set; }

    /// <summary>Who could see the profile before it was hidden, for the way back.</summary>
    public Audience AudienceBefore { get; set; }

    public DateTime AskedAt { get; set; }

    /// <summary>Until then the person can take it back.</summary>
    public DateTime DueAt { get; set; }

    /// <summary>When the rows of the store were erased; null before. What is left then are traces: the index, and free space of files.</summary>
    public DateTime? ErasedAt { get; set; }
}
