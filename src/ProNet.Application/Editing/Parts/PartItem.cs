namespace ProNet.Application.Editing.Parts;

/// <param name="Key">Unique within its part.</param>
/// <param name="Json">All that is kept of it.</param>
internal sealed record PartItem(string Key, string Json);
