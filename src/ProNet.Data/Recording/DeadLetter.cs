using ProNet.Domain.Facts;

namespace ProNet.Data.Recording;

/// <summary>A change that a consumer refused for good. Kept until an administrator re-drives or dismisses it; never dropped silently.</summary>
public sealed class DeadLetter
{
    public long Id { get; set; }

    /// <summary>Name of the consumer; it is its own, others have taken the change or not.</summary>
    public string Consumer { get; set; } = ChangeConsumer.SearchIndex;

    public SubjectKind Subject { get; set; }

    public long SubjectId { get; set; }

    public long Version { get; set; }

    /// <summary>What changed, as <see cref="Change.Facts"/>; of all changes of the subject that were given up, put together.</summary>
    public string Facts { get; set; } = "";

    public string Reason { get; set; } = "";

    public int Attempts { get; set; }

    public DateTime DeadLetteredAt { get; set; }

    /// <summary>Adds what a later change says.</summary>
    public void Add(string facts)
    {
        if (facts.Length > 0)
            Facts = FactsText.Write(FactChanges.Compose([.. FactsText.Read(Facts), .. FactsText.Read(facts)]));
    }
}
