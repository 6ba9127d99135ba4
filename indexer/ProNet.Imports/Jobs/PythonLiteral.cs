using System.Text;
using System.Text.Json;

namespace ProNet.Imports.Jobs;

/// <summary>
/// Turns the printed form of a Python dictionary or list (<c>{'libelle': "l'eau", 'ok': True, 'x': None}</c>) into JSON. Exports of API records
/// through data frames hold nested objects that way.
/// </summary>
internal static class PythonLiteral
{
    /// <summary>The value, or null when the text is no such literal.</summary>
    public static JsonElement? Parse(string text)
    {
        text = text.Trim();
        if (text.Length < 2 || text[0] is not ('{' or '['))
            return null;
        try
        {
            using var document = JsonDocument.Parse(ToJson(text));
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string ToJson(string text)
    {
        var json = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\'' or '"')
                i = AppendString(json, text, i);
            else if (char.IsLetter(c))
                i = AppendWord(json, text, i);
            else
                json.Append(c);
        }

        return json.ToString();
    }

    /// <returns>Index of the closing quote.</returns>
    private static int AppendString(StringBuilder json, string text, int open)
    {
        var content = new StringBuilder();
        var i = open + 1;
        for (; i < text.Length && text[i] != text[open]; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                content.Append(text[i]);
                continue;
            }

            i++;
            content.Append(text[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
        }

        json.Append(JsonSerializer.Serialize(content.ToString()));
        return i;
    }

    /// <returns>Index of the word's last letter.</returns>
    private static int AppendWord(StringBuilder json, string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        json.Append(text[start..end] switch { "True" => "true", "False" => "false", "None" or "nan" => "null", var other => other });
        return end - 1;
    }
}
