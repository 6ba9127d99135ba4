using ProNet.Domain.Profiles;

namespace ProNet.Indexing.Documents;

/// <summary>By what a subject is known.</summary>
internal sealed class SubjectName
{
    public long Id { get; init; }

    /// <summary>Of a member in its parts, put together as the document has it; a title or name in one of them.</summary>
    public required FullName Name { get; init; }
}
