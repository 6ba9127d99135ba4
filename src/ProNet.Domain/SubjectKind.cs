namespace ProNet.Domain;

/// <summary>What can be searched. Stored by value in the change feed, so never renumber.</summary>
public enum SubjectKind
{
    Member = 1,
    Job = 2,
    Organisation = 3,
}
