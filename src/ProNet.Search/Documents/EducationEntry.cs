namespace ProNet.Search.Documents;

public sealed record EducationEntry(string School, string Degree, string Field);
