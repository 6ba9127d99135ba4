namespace ProNet.Application.Editing.Parts;

/// <summary>An item of a part as a form shows it.</summary>
/// <param name="Key">Which; <see cref="ItemKeys.New"/> when it is gone.</param>
/// <param name="Version">Changes with what the form shows, and with nothing else.</param>
/// <param name="Draft">What the fields say.</param>
/// <param name="Label">In a few words.</param>
public sealed record ItemView(string Key, string Version, Draft Draft, string Label);
