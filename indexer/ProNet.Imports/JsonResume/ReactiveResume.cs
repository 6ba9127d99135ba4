using System.Text.Json;
using System.Text.Json.Nodes;
using ProNet.Imports.Reading;
using ProNet.Resumes.Drafting;

namespace ProNet.Imports.JsonResume;

/// <summary>
/// Exports of the CV builder Reactive Resume, versions 3 to 5: sections with lists of items, dates in one field, texts in HTML. Put into the form of JSON Resume, whose reader knows the rest.
/// </summary>
internal static class ReactiveResume
{
    /// <summary>Its sections that are called otherwise in JSON Resume.</summary>
    private static readonly Dictionary<string, string> Sections = new(StringComparer.Ordinal) { ["experience"] = "work", ["certifications"] = "certificates" };

    /// <summary>Its fields that are called otherwise, in whichever section.</summary>
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["company"] = "name",
        ["school"] = "institution",
        ["degree"] = "studyType",
        ["headline"] = "label",
        ["field"] = "area",
    };

    /// <summary>Fields that are for the page of the builder.</summary>
    private static readonly HashSet<string> Layout = new(StringComparer.Ordinal) { "id", "visible", "hidden", "icon", "iconColor", "columns", "separateLinks", "picture", "customFields", "level", "levelNum", "url", "website" };

    private static readonly string[] Addresses = ["url", "website"];

    public static bool Is(JsonElement root) => root.Child("basics") is not null && root.Child("sections") is not null;

    /// <returns>The same career as JSON Resume.</returns>
    public static JsonElement ToJsonResume(JsonElement root)
    {
        var written = new JsonObject { ["basics"] = Basics(root) };
        foreach (var section in root.Child("sections")!.Value.EnumerateObject())
        {
            var name = Sections.GetValueOrDefault(section.Name, section.Name);
            var items = section.Value.Items("items").Where(i => i.ValueKind == JsonValueKind.Object).Select(i => (JsonNode?)Item(name, i)).ToArray();
            if (items.Length > 0 && name != "profiles")
                written[section.Value.Text("name") is { Length: > 0 } own && name.StartsWith("custom", StringComparison.Ordinal) ? own : name] = new JsonArray(items);
        }

        return JsonSerializer.SerializeToElement(written);
    }

    private static JsonObject Basics(JsonElement root)
    {
        var (basics, sections) = (root.Child("basics")!.Value, root.Child("sections")!.Value);
        var written = Item("basics", basics);
        if (basics.Text("summary").Length == 0)
            written["summary"] = sections.Child("summary")?.Text("content") is { Length: > 0 } summary ? summary : root.Child("summary")?.Text("content") ?? "";
        written["url"] = Address(basics);
        written["profiles"] = new JsonArray([.. (sections.Child("profiles")?.Items("items") ?? []).Concat(basics.Items("profiles"))
            .Select(p => (JsonNode)new JsonObject { ["network"] = p.Text("network"), ["url"] = Address(p) })]);
        return written;
    }

    private static JsonObject Item(string section, JsonElement item)
    {
        var written = new JsonObject();
        foreach (var field in item.EnumerateObject().Where(f => !Layout.Contains(f.Name)))
        {
            var name = section == "languages" ? field.Name switch { "name" => "language", "description" => "fluency", var same => same } : Fields.GetValueOrDefault(field.Name, field.Name);
            if (field.Name is "date" or "period" && section is not ("awards" or "certificates"))
                AddDates(written, field.Value);
            else if (!written.ContainsKey(name))
                written[name] = JsonNode.Parse(field.Value.GetRawText());
        }

        if (section == "publications" && written["startDate"] is { } date)
            written["releaseDate"] = date.DeepClone();
        return written;
    }

    /// <summary>An object of two dates, or one text such as "January 2019 - Present". A post of a single date began and ended then.</summary>
    private static void AddDates(JsonObject written, JsonElement date)
    {
        if (date.ValueKind == JsonValueKind.Object)
        {
            (written["startDate"], written["endDate"]) = (date.Text("start"), date.Text("end"));
            return;
        }

        var text = date.ValueKind == JsonValueKind.String ? date.GetString()! : "";
        var (start, end, isOpen) = WrittenDates.ReadRange(text);
        written["startDate"] = start?.ToString() ?? text;
        written["endDate"] = isOpen ? "" : (end ?? start)?.ToString() ?? text;
    }

    private static string Address(JsonElement element) =>
        Addresses.Select(name => element.Text(name) is { Length: > 0 } text ? text : element.Child(name) is { } link ? link.First("href", "url") : "").FirstOrDefault(a => a.Length > 0) ?? "";
}
