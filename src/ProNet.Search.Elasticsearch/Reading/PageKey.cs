using System.Text.Json;
using System.Text.Json.Nodes;
using ProNet.Search.Responses;

namespace ProNet.Search.Elasticsearch.Reading;

/// <summary>What a cursor holds: the sort values of the last hit as the server wrote them, and the point in time that they belong to.</summary>
/// <param name="Values">An array, one per sort clause.</param>
/// <param name="Point">Null when the pages read the present state.</param>
internal sealed record PageKey(JsonArray Values, string? Point)
{
    public SearchCursor ToCursor(long id) => new($"{Values.ToJsonString()}\n{Point}", id);

    /// <summary>Null when it is not one of ours.</summary>
    public static PageKey? FromCursor(SearchCursor cursor)
    {
        var parts = cursor.Key.Split('\n', 2);
        try
        {
            return parts.Length == 2 && JsonNode.Parse(parts[0]) is JsonArray values ? new PageKey(values, parts[1].Length > 0 ? parts[1] : null) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
