namespace ProNet.Resumes.Tests.Drafting;

internal sealed record FrenchCareer(string Name, string Headline, string Profile, IReadOnlyList<FrenchPost> Posts, string Degree, string School, string Year);
