using ProNet.Domain.Facts;

namespace ProNet.Data.Recording;

/// <summary>
/// A change of a subject that some consumer has not taken yet. Written in the transaction of the change, deleted by id when every consumer has taken it;
/// the row, not a job, is what survives a crash.
/// </summary>
public sealed class Change
{
    /// <summary>Ascending in the order of commit within one subject.</summary>
    public long Id { get; set; }

    public SubjectKind Subject { get; set; }

    public long SubjectId { get; set; }

    /// <summary>Version that the change gave the subject; for a deletion one more than its last.</summary>
    public long Version { get; set; }

    public DateTime CreatedAt { get; set; }

    /// <summary>What changed, as <see cref="FactsText"/> writes it; empty when only what others say of the subject did, such as the name of its employer.</summary>
    public string Facts { get; set; } = "";

    /// <summary>What changed. A new subject says of itself only that it is there.</summary>
    public List<FactChange> ReadFacts() => FactsText.Read(Facts);
}
