namespace ProNet.Data.Outbox;

/// <summary>A subject that a save changes; its id is final once the save is done.</summary>
internal sealed record SubjectChange(ISubject Subject, long Version)
{
    public OutboxEntry ToOutboxEntry(DateTime now) =>
        new() { Subject = Subject.Subject, SubjectId = Subject.Id, Version = Version, CreatedAt = now, NotBefore = now };
}
