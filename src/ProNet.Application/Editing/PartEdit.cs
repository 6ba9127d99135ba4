using ProNet.Application.Editing.Parts;

namespace ProNet.Application.Editing;

/// <summary>What a form asks for.</summary>
/// <param name="Part">The part that it edits.</param>
/// <param name="Key">Which of several; <see cref="ItemKeys.New"/> for one more.</param>
/// <param name="Version">Of the item that the form was filled from; empty for a new one.</param>
/// <param name="Draft">What was typed; not looked at when the item is removed.</param>
/// <param name="IsRemoval">True to remove it.</param>
public sealed record PartEdit(ProfilePart Part, string Key, string Version, Draft Draft, bool IsRemoval = false);
