using System.Text.Json;

namespace ProNet.Imports.Reading;

/// <summary>Lenient access to the fields of a JSON object: a missing field, null or another type reads as empty.</summary>
internal static class JsonFields
{
    public static string Text(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.String => value.GetString()!,
                JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
                _ => "",
            }
            : "";

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
            : [];

    /// <summary>The texts of a list; a text that stands where a list is expected is the only one.</summary>
    public static IEnumerable<string> Texts(this JsonElement element, string name) =>
        element.Text(name) is { Length: > 0 } only
            ? [only]
            : element.Items(name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!);

    /// <summary>The first of several fields that says something; empty when none does.</summary>
    public static string First(this JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.Text(name) is { Length: > 0 } text)
                return text;
        }

        return "";
    }

    public static JsonElement? Child(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object
            ? value
            : null;
}
