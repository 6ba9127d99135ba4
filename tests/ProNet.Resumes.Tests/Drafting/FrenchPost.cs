using ProNet.Domain.Careers;

namespace ProNet.Resumes.Tests.Drafting;

/// <param name="End">Null while it is held.</param>
internal sealed record FrenchPost(string Title, string Employer, string Town, PartialDate Start, PartialDate? End, string Done);
