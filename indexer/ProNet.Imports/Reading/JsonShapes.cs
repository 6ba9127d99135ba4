using System.Text.Json;

namespace ProNet.Imports.Reading;

/// <summary>Tells from the first bytes of a file in which shape it holds records, whatever it is called.</summary>
internal static class JsonShapes
{
    /// <summary>Bytes to look at.</summary>
    public const int Enough = 1 << 16;

    /// <param name="start">The first bytes of the content.</param>
    public static JsonShape Of(ReadOnlySpan<byte> start)
    {
        start = (start.StartsWith("\uFEFF"u8) ? start[3..] : start).TrimStart(" \t\r\n"u8);
        return start switch
        {
            [(byte)'[', ..] => JsonShape.List,
            [(byte)'{', ..] => Lines(start),
            _ => JsonShape.None,
        };
    }

    /// <summary>A first line that is an object is one record of several, or the only one where nothing follows; a longer one than is looked at is taken for such a line.</summary>
    private static JsonShape Lines(ReadOnlySpan<byte> start)
    {
        var end = start.IndexOf((byte)'\n');
        var rest = end < 0 ? default : start[end..].TrimStart(" \t\r\n"u8);
        var line = (end < 0 ? start : start[..end]).TrimEnd(" \t\r"u8);
        if (IsWhole(line))
            return rest.Length == 0 ? JsonShape.Document : JsonShape.Lines;
        return end < 0 || (rest is [(byte)'{', ..] && line is [.., (byte)'}']) ? JsonShape.Lines : JsonShape.Document;
    }

    private static bool IsWhole(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
