using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProNet.Domain.Access;
using ProNet.Domain.Facts;

namespace ProNet.Data.Recording;

/// <summary>Fact changes as they are stored: <c>[[3,null,"42"],[10,"a","b",1]]</c>, that is fact, before, after and the audience where it is not everyone.</summary>
public static class FactsText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What most rows of an import say, so it is not written again for each.</summary>
    private static readonly string Joined = WriteAll([new FactChange(Fact.Presence, null, "1")]);

    /// <summary>Empty when there are none.</summary>
    public static string Write(IReadOnlyList<FactChange> changes) => changes switch
    {
        [] => "",
        [{ Fact: Fact.Presence, Before: null, After: "1", Audience: Audience.Everyone }] => Joined,
        _ => WriteAll(changes),
    };

    /// <exception cref="JsonException">The text was not written by <see cref="Write"/>.</exception>
    public static List<FactChange> Read(string text)
    {
        if (text.Length == 0)
            return [];
        using var document = JsonDocument.Parse(text);
        var changes = new List<FactChange>(document.RootElement.GetArrayLength());
        foreach (var change in document.RootElement.EnumerateArray())
        {
            var audience = change.GetArrayLength() > 3 ? (Audience)change[3].GetInt32() : Audience.Everyone;
            changes.Add(new FactChange((Fact)change[0].GetInt32(), change[1].GetString(), change[2].GetString(), audience));
        }

        return changes;
    }

    private static string WriteAll(IReadOnlyList<FactChange> changes)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var change in changes)
            {
                json.WriteStartArray();
                json.WriteNumberValue((int)change.Fact);
                json.WriteStringValue(change.Before);
                json.WriteStringValue(change.After);
                if (change.Audience != Audience.Everyone)
                    json.WriteNumberValue((int)change.Audience);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
