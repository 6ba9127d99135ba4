namespace ProNet.Search.Documents;

/// <param name="School">As written; empty when unknown.</param>
/// <param name="Degree">As written, or empty.</param>
/// <param name="Field">What was studied, or empty.</param>
/// <param name="Attended">When; null when nothing is known about it.</param>
public sealed record EducationEntry(string School, string Degree, string Field, Period? Attended = null);
