namespace ProNet.Web.Api;

/// <summary>Marks an endpoint whose query string is a search, for the description of the API.</summary>
/// <param name="Subject">What is searched.</param>
/// <param name="IsWhole">True: it answers with everything found, so that there are no pages to ask for.</param>
internal sealed record SearchOperation(SubjectKind Subject, bool IsWhole);
