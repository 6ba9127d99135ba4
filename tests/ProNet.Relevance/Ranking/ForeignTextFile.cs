using System.Text;
using System.Text.Json;
using ProNet.Imports.Text;
using ProNet.Relevance.Evaluating;

namespace ProNet.Relevance.Ranking;

/// <summary>JSON lines with <c>id</c>, <c>title</c>, <c>text</c> and whatever other fields, whose texts are read as well. A line that is none is rejected, and the others are taken.</summary>
internal static class ForeignTextFile
{
    /// <summary>Characters of a text that are read: of a megabyte, the beginning says what it is about.</summary>
    private const int MostCharacters = 100_000;

    private const int MostTitleCharacters = 500;

    public static async Task<IReadOnlyList<ForeignText>> ReadAsync(string path, Rejections rejections)
    {
        var texts = new List<ForeignText>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var (number, line) in InputLines.ReadAsync(path))
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var (text, problem) = Parse(line);
            if (text is null)
                rejections.Add(path, number, problem!);
            else if (!ids.Add(text.Id))
                rejections.Add(path, number, $"the id '{text.Id}' stands twice");
            else
                texts.Add(text);
        }

        return texts;
    }

    private static (ForeignText? Text, string? Problem) Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return (null, "it is no JSON object");
            if (!json.RootElement.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number) || id.ToString().Length == 0)
                return (null, "it has no id");
            var rest = new StringBuilder();
            foreach (var field in json.RootElement.EnumerateObject().Where(f => f.Name is not ("id" or "title")).OrderByDescending(f => f.Name == "text"))
                Gather(field.Value, rest);
            var title = json.RootElement.TryGetProperty("title", out var value) && value.ValueKind == JsonValueKind.String ? Plain(value.GetString()!, MostTitleCharacters) : "";
            return (new ForeignText(id.ToString(), title, rest.ToString().Trim()), null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (null, "it is no JSON: " + e.Message.Split('.')[0]);
        }
    }

    /// <summary>Texts of a value, at any depth; an address of the web says nothing.</summary>
    private static void Gather(JsonElement value, StringBuilder texts)
    {
        if (texts.Length >= MostCharacters)
            return;
        switch (value.ValueKind)
        {
            case JsonValueKind.String when value.GetString() is { } text && !text.StartsWith("http", StringComparison.Ordinal):
                texts.AppendLine(Plain(text, MostCharacters));
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                    Gather(item, texts);
                break;
            case JsonValueKind.Object:
                foreach (var field in value.EnumerateObject())
                    Gather(field.Value, texts);
                break;
        }
    }

    private static string Plain(string text, int most)
    {
        var cut = text.Length <= most * 4 ? text : text[..(most * 4)];
        var plain = Markup.Plain(cut).Trim();
        return plain.Length <= most ? plain : plain[..most];
    }
}
