namespace ProNet.Data.Alerts;

/// <summary>What may be shown of a subject, as the owner of the saved search saw it when it came to match.</summary>
/// <param name="Title">Name of a person or an organisation, title of a post.</param>
/// <param name="Line">Headline of a person, organisation of a post; empty where there is none.</param>
/// <param name="Place">The place as written; empty where there is none.</param>
public sealed record AlertSnapshot(string Title, string Line, string Place);
