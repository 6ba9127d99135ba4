using ProNet.Application.Editing.Parts;

namespace ProNet.Application.Editing;

/// <summary>What an edit did to one item, as the history keeps it.</summary>
/// <param name="Part">Where.</param>
/// <param name="Key">Which.</param>
/// <param name="Before">JSON of the item; null when it was not there.</param>
/// <param name="After">JSON of the item; null when it was removed.</param>
public sealed record ItemChange(ProfilePart Part, string Key, string? Before, string? After);
