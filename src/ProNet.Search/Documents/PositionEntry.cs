using ProNet.Domain.Careers;

namespace ProNet.Search.Documents;

/// <param name="Title">As written.</param>
/// <param name="Organisation">As written; empty when unknown.</param>
/// <param name="Description">Running text, or empty.</param>
/// <param name="Current">Whether it is held today.</param>
/// <param name="Held">When; null when nothing is known about it.</param>
public sealed record PositionEntry(string Title, string Organisation, string Description, CurrentState Current, Period? Held = null);
