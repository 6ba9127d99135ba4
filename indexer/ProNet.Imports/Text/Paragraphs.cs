using System.Text;

namespace ProNet.Imports.Text;

/// <summary>Undoes the line wrapping of text that came off a page: sentences are joined, items and paragraphs stay apart.</summary>
internal static class Paragraphs
{
    private const int WrapWidth = 90;

    public static string Join(IEnumerable<string> lines)
    {
        var result = new StringBuilder();
        var previousLength = 0;
        foreach (var raw in lines)
        {
            var line = Trim(raw);
            if (line.Length == 0)
            {
                previousLength = 0;
                continue;
            }

            if (result.Length > 0)
                result.Append(Continues(result, line, previousLength) ? ' ' : '\n');
            result.Append(line);
            previousLength = raw.TrimEnd().Length;
        }

        return result.ToString();
    }

    private static bool Continues(StringBuilder text, string line, int previousLength)
    {
        var last = text[^1];
        if (line[0] is '•' or '·' or '*' or '-')
            return false;
        if (last is '.' or ':' or ';' or '!' or '?')
            return previousLength >= WrapWidth + 20 && char.IsLower(line[0]);
        return previousLength >= WrapWidth || (last == ',' && previousLength > 40) || (char.IsLower(line[0]) && previousLength > 0);
    }

    private static string Trim(string line)
    {
        var trimmed = line.Trim();
        if (!trimmed.Contains("  ", StringComparison.Ordinal))
            return trimmed;
        return string.Join(' ', trimmed.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
