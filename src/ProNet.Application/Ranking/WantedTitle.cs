namespace ProNet.Application.Ranking;

/// <param name="Occupation">Slug; null for a title that names none.</param>
/// <param name="Readings">The words of it and of its names in both languages, each reading by itself.</param>
internal sealed record WantedTitle(string? Occupation, IReadOnlyList<HashSet<string>> Readings);
