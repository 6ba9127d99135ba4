using Elastic.Clients.Elasticsearch.Mapping;

namespace ProNet.Search.Elasticsearch.Mapping;

/// <summary>Compares the fields that a live index has with those that the schema asks for. The server leaves out what is its default.</summary>
internal static class SchemaDifference
{
    /// <summary>The first difference as the end of a sentence; null when there is none.</summary>
    public static string? Find(TypeMapping wanted, TypeMapping live) => Find(wanted.Properties, live.Properties, "");

    private static string? Find(Properties? wanted, Properties? live, string path)
    {
        foreach (var (name, field) in wanted ?? [])
        {
            var shown = $"{path}{name.Name}";
            if (live is null || !live.TryGetProperty(name, out var found))
                return $"the field {shown} is missing";
            foreach (var (property, expected, actual) in Of(field).Zip(Of(found), (e, a) => (e.Name, e.Value, a.Value)))
            {
                if (expected != actual)
                    return $"the field {shown} has {property} '{actual}' instead of '{expected}'";
            }

            if (field is NestedProperty nested && Find(nested.Properties, (found as NestedProperty)?.Properties, $"{shown}.") is { } inside)
                return inside;
        }

        return null;
    }

    private static IEnumerable<(string Name, string Value)> Of(IProperty field) =>
    [
        ("type", field.Type ?? ""),
        ("analyzer", (field as TextProperty)?.Analyzer ?? ""),
        ("similarity", (field as TextProperty)?.Similarity ?? (field as KeywordProperty)?.Similarity ?? ""),
        ("enabled", (field as ObjectProperty)?.Enabled is { } enabled ? $"{enabled}" : ""),
    ];
}
