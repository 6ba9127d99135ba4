using ProNet.Domain.Careers;

namespace ProNet.Resumes.Writing;

/// <param name="Title">May be empty.</param>
/// <param name="Organisation">As written; may be empty.</param>
/// <param name="Place">May be empty.</param>
/// <param name="Start">Null where it is not known.</param>
/// <param name="End">Null while held, and where it is not known.</param>
/// <param name="IsCurrent">True while held.</param>
/// <param name="Description">Lines; may be empty.</param>
public sealed record ResumePosition(string Title, string Organisation, string Place, PartialDate? Start, PartialDate? End, bool IsCurrent, string Description);
