using ProNet.Application.Editing.Parts;

namespace ProNet.Application.Editing;

/// <summary>What an edit did to an item, in a few words each.</summary>
/// <param name="Part">Where.</param>
/// <param name="Before">Null when it was not there.</param>
/// <param name="After">Null when it was removed.</param>
public sealed record HistoryLine(ProfilePart Part, string? Before, string? After);
