using System.IO.Compression;
using System.Text.Json;

namespace ProNet.Relevance;

/// <summary>Records of the files that the measured installation was filled from.</summary>
internal sealed class RealData(string folder)
{
    /// <returns>Each record of a file of JSON lines, packed or not; nothing when there is no such file.</returns>
    public IEnumerable<JsonElement> Lines(string path)
    {
        var file = Path.Combine(folder, path);
        if (!File.Exists(file))
            yield break;
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var record = JsonDocument.Parse(line);
            yield return record.RootElement.Clone();
        }
    }

    public static string Text(JsonElement record, string name) => record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
