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

    /// <summary>A first line that is an object is one record of several; a longer one than is looked at is taken for such a line unless a property follows on a line of its own.</summary>
    private static JsonShape Lines(ReadOnlySpan<byte> start)
    {
        var end = start.IndexOf((byte)'\n');
        if (end < 0)
            return JsonShape.Lines;
        try
        {
            var reader = new Utf8JsonReader(start[..end]);
            while (reader.Read())
            {
            }

            return JsonShape.Lines;
        }
        catch (JsonException)
        {
            return start[end..].TrimStart(" \t\r\n"u8) is [(byte)'{', ..] && start[..end].TrimEnd("\r "u8) is [.., (byte)'}'] ? JsonShape.Lines : JsonShape.Document;
        }
    }
}
