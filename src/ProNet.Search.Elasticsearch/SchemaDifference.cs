using System.Text.Json.Nodes;

namespace ProNet.Search.Elasticsearch;

/// <summary>Compares the fields that a live index has with those that the schema asks for. The server leaves out what is its default.</summary>
internal static class SchemaDifference
{
    private static readonly string[] Compared = ["type", "analyzer", "similarity", "enabled"];

    /// <summary>The first difference as the end of a sentence; null when there is none.</summary>
    public static string? Find(JsonObject wanted, JsonObject live) => Find(wanted, live, "");

    private static string? Find(JsonObject wanted, JsonObject live, string path)
    {
        var liveFields = live["properties"] as JsonObject ?? [];
        foreach (var (name, field) in (JsonObject)wanted["properties"]!)
        {
            if (liveFields[name] is not JsonObject found)
                return $"the field {path}{name} is missing";
            foreach (var property in Compared)
            {
                var (expected, actual) = (Text(field![property]), Text(found[property]));
                // An object says that it is one by having no type.
                if (expected != actual && !(property == "type" && expected == "object" && actual.Length == 0))
                    return $"the field {path}{name} has {property} '{actual}' instead of '{expected}'";
            }

            if (field!["properties"] is not null && Find((JsonObject)field, found, $"{path}{name}.") is { } inside)
                return inside;
        }

        return null;
    }

    private static string Text(JsonNode? value) => value?.ToString() ?? "";
}
