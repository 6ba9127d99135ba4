namespace ProNet.Search.Documents;

public sealed record OrganisationDocument : SearchDocument
{
    public override SubjectKind Subject => SubjectKind.Organisation;

    public required string Name { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Industry code; empty when unknown.</summary>
    public string Industry { get; init; } = "";

    public PlaceEntry? Place { get; init; }
}
