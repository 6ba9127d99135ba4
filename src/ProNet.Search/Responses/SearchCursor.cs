using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace ProNet.Search.Responses;

/// <summary>
/// The sort key of the last hit shown; the next page starts after it. Opaque to people and programs. Paging by key has no ceiling, costs the
/// same on every page and neither repeats nor skips a hit that did not change.
/// </summary>
/// <param name="Key">Sort value: score bits, date, folded name or metres, as the sort order defines.</param>
/// <param name="Id">Subject id, the last tie-breaker.</param>
public sealed record SearchCursor(string Key, long Id)
{
    /// <summary>Letters of a cursor that carries the rest of a ranked list.</summary>
    private const int LongestText = 2048;

    /// <summary>URL-safe text form.</summary>
    public string Encode() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new object[] { Key, Id }));

    /// <summary>Reads <see cref="Encode"/> back; null when the text is not a cursor.</summary>
    public static SearchCursor? TryDecode(string text)
    {
        if (text.Length is 0 or > LongestText || !Base64Url.IsValid(text))
            return null;
        try
        {
            using var json = JsonDocument.Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)));
            return json.RootElement is { ValueKind: JsonValueKind.Array } a && a.GetArrayLength() == 2 && a[0].ValueKind == JsonValueKind.String
                && a[1].TryGetInt64(out var id)
                ? new SearchCursor(a[0].GetString()!, id)
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
