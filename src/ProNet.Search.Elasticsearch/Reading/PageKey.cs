using System.Text.Json;
using Elastic.Clients.Elasticsearch;
using ProNet.Search.Responses;

namespace ProNet.Search.Elasticsearch.Reading;

/// <summary>What a cursor holds: the sort values of the last hit, and the point in time that they belong to.</summary>
/// <param name="Values">One per sort clause.</param>
/// <param name="Point">Null when the pages read the present state.</param>
internal sealed record PageKey(IReadOnlyCollection<FieldValue> Values, string? Point)
{
    public SearchCursor ToCursor(long id) => new($"{JsonSerializer.Serialize(Values.Select(v => v.Value))}\n{Point}", id);

    /// <summary>Null when it is not one of ours.</summary>
    public static PageKey? FromCursor(SearchCursor cursor)
    {
        var parts = cursor.Key.Split('\n', 2);
        try
        {
            return parts.Length == 2 && JsonSerializer.Deserialize<JsonElement[]>(parts[0]) is { } values
                ? new PageKey([.. values.Select(Value)], parts[1].Length > 0 ? parts[1] : null)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static FieldValue Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => element.TryGetInt64(out var number) ? number : element.GetDouble(),
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Null => FieldValue.Null,
        _ => throw new JsonException("Sort values are numbers and texts."),
    };
}
