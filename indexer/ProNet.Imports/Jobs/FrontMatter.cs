namespace ProNet.Imports.Jobs;

/// <summary>Reads the simple YAML at the head of a page: <c>key: value</c>, quoted values, and folded text under <c>&gt;-</c> or <c>|</c>.</summary>
internal static class FrontMatter
{
    public static Dictionary<string, string> Read(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var key = "";
        foreach (var line in text.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (char.IsWhiteSpace(line[0]) || colon <= 0)
            {
                if (key.Length > 0)
                    values[key] = $"{values[key]} {line.Trim()}".Trim();
                continue;
            }

            key = line[..colon].Trim();
            var value = line[(colon + 1)..].Trim();
            values[key] = value is ">" or ">-" or "|" or "|-" ? "" : Unquote(value);
        }

        return values;
    }

    private static string Unquote(string value)
    {
        if (value.Length < 2 || value[0] != value[^1] || value[0] is not ('"' or '\''))
            return value;
        var inner = value[1..^1];
        return value[0] == '\'' ? inner.Replace("''", "'", StringComparison.Ordinal) : inner.Replace("\\\"", "\"", StringComparison.Ordinal);
    }
}
