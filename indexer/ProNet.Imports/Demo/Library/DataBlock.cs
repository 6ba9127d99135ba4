using System.Globalization;

namespace ProNet.Imports.Demo.Library;

/// <summary>A named block of a data file: lines, or keys with values.</summary>
internal sealed record DataBlock(string Name, List<string> Lines)
{
    public string Text(string key) => Optional(key) ?? throw new InvalidOperationException($"[{Name}] has no '{key}'.");

    public string? Optional(string key) =>
        Lines.Find(l => l.StartsWith(key + ": ", StringComparison.Ordinal)) is { } line ? line[(key.Length + 2)..] : null;

    public int Number(string key) => int.Parse(Text(key), CultureInfo.InvariantCulture);

    public IReadOnlyList<string> List(string key) => Text(key).Split("; ");

    public IReadOnlyList<string> Words(string key) => Text(key).Split(' ');
}
