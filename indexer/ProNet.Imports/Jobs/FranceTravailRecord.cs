using System.Text.Json;
using ProNet.Imports.Reading;

namespace ProNet.Imports.Jobs;

/// <summary>
/// A record of the France Travail API, in any of the shapes it travels in: nested objects, nested objects printed as text, or flattened to
/// columns such as <c>lieuTravail.libelle</c>.
/// </summary>
internal sealed class FranceTravailRecord(JsonElement record)
{
    private readonly Dictionary<string, JsonElement?> nested = new(StringComparer.Ordinal);

    public string Text(string name) => record.Text(name);

    public string Text(string parent, string name)
    {
        if (record.Text($"{parent}.{name}") is { Length: > 0 } flat)
            return flat;
        return Nested(parent) is { } element ? element.Text(name) : "";
    }

    public IEnumerable<JsonElement> Items(string name) =>
        Nested(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    private JsonElement? Nested(string name)
    {
        if (nested.TryGetValue(name, out var known))
            return known;
        JsonElement? value = record.TryGetProperty(name, out var property)
            ? property.ValueKind == JsonValueKind.String ? PythonLiteral.Parse(property.GetString()!) : property
            : null;
        nested[name] = value;
        return value;
    }
}
