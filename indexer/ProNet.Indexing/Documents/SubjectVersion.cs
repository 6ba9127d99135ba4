namespace ProNet.Indexing.Documents;

/// <summary>A subject of the store and how often it changed.</summary>
internal sealed class SubjectVersion
{
    public long Id { get; init; }

    public long Version { get; init; }
}
