using ProNet.Domain.Facts;

namespace ProNet.Data.Recording;

/// <summary>A subject that a save changes; its id is final once the save is done.</summary>
internal sealed record SubjectChange(ISubject Subject, long Version, List<FactChange> Facts)
{
    public Change ToChange(DateTime now) =>
        new() { Subject = Subject.Subject, SubjectId = Subject.Id, Version = Version, CreatedAt = now, Facts = FactsText.Write(Facts) };
}
