using ProNet.Domain.Careers;

namespace ProNet.Imports.Resumes;

/// <summary>A "from … to …" found in a line.</summary>
/// <param name="Start">First date.</param>
/// <param name="End">Second date; null when open.</param>
/// <param name="IsOpen">Written "to present", "Current" and the like.</param>
/// <param name="Index">Where it begins in the line.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct DateRange(PartialDate Start, PartialDate? End, bool IsOpen, int Index, int Length);
