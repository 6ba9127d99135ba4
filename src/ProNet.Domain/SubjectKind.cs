namespace ProNet.Domain;

/// <summary>What can be searched. Stored by value in the outbox, so never renumber.</summary>
public enum SubjectKind
{
    Member = 1,
    Job = 2,
    Organisation = 3,
}
