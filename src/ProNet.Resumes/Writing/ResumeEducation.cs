using ProNet.Domain.Careers;

namespace ProNet.Resumes.Writing;

public sealed record ResumeEducation(string School, string Degree, string Field, PartialDate? Start, PartialDate? End);
