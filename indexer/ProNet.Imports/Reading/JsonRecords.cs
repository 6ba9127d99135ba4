using System.Text.Json;
using System.Text.RegularExpressions;

namespace ProNet.Imports.Reading;

/// <summary>Records of a JSON file: one object a line, the objects of an array, or the file as one object.</summary>
internal static class JsonRecords
{
    /// <summary>
    /// Times that a text may take too long to match. A match is given a second, and a machine that stood still meanwhile (loaded, paused, asleep) is no fault of the text; one that always takes so long costs
    /// seconds and no more.
    /// </summary>
    private const int Attempts = 3;

    /// <summary>The objects of a file in whichever of the three shapes its first bytes have.</summary>
    public static IEnumerable<ImportItem<T>> Read<T>(ImportFile file, Func<JsonElement, JsonReading<T>> map)
        where T : class => JsonShapes.Of(file.Peek(JsonShapes.Enough)) switch
        {
            JsonShape.List => ReadArray(file, "", map),
            JsonShape.Document => ReadDocument(file, map),
            _ => ReadLines(file, map),
        };

    /// <summary>JSON Lines: one object a line.</summary>
    public static IEnumerable<ImportItem<T>> ReadLines<T>(ImportFile file, Func<JsonElement, JsonReading<T>> map)
        where T : class
    {
        using var stream = file.Open();
        foreach (var item in new LineReader(stream).Read().Select(Kept).MapInOrder(record => Map(file, record, map)))
            yield return item;
    }

    /// <summary>The objects of an array, which is the root or the value of a property of the root.</summary>
    /// <param name="property">Name of the property that holds the array; ignored where the array is the root.</param>
    public static IEnumerable<ImportItem<T>> ReadArray<T>(ImportFile file, string property, Func<JsonElement, JsonReading<T>> map)
        where T : class
    {
        using var stream = file.Open();
        foreach (var record in new JsonArrayReader(stream, property).Read())
            yield return Map(file, record, map);
    }

    /// <summary>The whole file is one object.</summary>
    public static IEnumerable<ImportItem<T>> ReadDocument<T>(ImportFile file, Func<JsonElement, JsonReading<T>> map)
        where T : class
    {
        using var stream = file.Open();
        yield return Map(file, Whole(stream), map);
    }

    private static RawRecord Whole(Stream stream)
    {
        var buffer = new byte[ImportLimits.RecordBytes + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        var start = buffer.AsSpan(0, length).StartsWith("\uFEFF"u8) ? 3 : 0;
        return length > ImportLimits.RecordBytes ? RawRecord.TooLong(1) : RawRecord.Of(1, buffer.AsMemory(start, length - start));
    }

    /// <summary>The reader uses its buffer again for the next record.</summary>
    private static RawRecord Kept(RawRecord record) => record with { Bytes = record.Bytes.ToArray() };

    private static ImportItem<T> Map<T>(ImportFile file, RawRecord record, Func<JsonElement, JsonReading<T>> map)
        where T : class
    {
        if (record.Problem.Length > 0)
            return ImportItem<T>.Rejected(file.Name, record.Line, record.Problem);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return MapOnce(file, record, map);
            }
            catch (RegexMatchTimeoutException) when (attempt < Attempts)
            {
            }
            catch (RegexMatchTimeoutException)
            {
                return ImportItem<T>.Rejected(file.Name, record.Line, "The text of the record takes too long to understand.");
            }
        }
    }

    /// <exception cref="RegexMatchTimeoutException">A match took longer than it may.</exception>
    private static ImportItem<T> MapOnce<T>(ImportFile file, RawRecord record, Func<JsonElement, JsonReading<T>> map)
        where T : class
    {
        try
        {
            CharacterRepair.MendEscapes(record.Bytes.Span);
            using var document = JsonDocument.Parse(record.Bytes);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return ImportItem<T>.Rejected(file.Name, record.Line, "The record is not a JSON object.");
            var reading = map(document.RootElement);
            return new ImportItem<T>(file.Name, record.Line, reading.Key, reading.Value, reading.Reason);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException or OverflowException)
        {
            // A defect of ours that this record shows; it must not cost the others.
            return ImportItem<T>.Rejected(file.Name, record.Line, $"The record could not be understood: {e.Message}");
        }
        catch (JsonException e)
        {
            return ImportItem<T>.Rejected(file.Name, record.Line + (e.LineNumber ?? 0), $"The record is not valid JSON, at byte {e.BytePositionInLine ?? 0} of this line.");
        }
    }
}
