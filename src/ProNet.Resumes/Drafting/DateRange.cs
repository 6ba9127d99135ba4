using ProNet.Domain.Careers;

namespace ProNet.Resumes.Drafting;

/// <summary>Two dates that belong together, or one since when something goes on.</summary>
internal readonly record struct DateRange(PartialDate Start, PartialDate? End, bool IsOpen, Passage Passage);
