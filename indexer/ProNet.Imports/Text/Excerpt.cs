namespace ProNet.Imports.Text;

/// <summary>Shortens text. A cut never parts the two halves of a character.</summary>
internal static class Excerpt
{
    /// <summary>The first sentence, cut at a word with an ellipsis when it is longer than the limit.</summary>
    public static string FirstSentence(string text, int limit)
    {
        var line = text.AsSpan().Trim();
        var end = line.IndexOf('\n');
        line = end < 0 ? line : line[..end].Trim();
        for (var i = 0; i + 1 < line.Length; i++)
        {
            if (i > 10 && line[i + 1] == ' ' && (line[i] is '.' or '!' or '?'))
            {
                line = line[..i];
                break;
            }
        }

        if (line.Length <= limit)
            return line.TrimEnd('.').ToString();
        var cut = line[..limit].LastIndexOf(' ');
        return line[..(cut > 0 ? cut : Whole(line, limit))].ToString() + "…";
    }

    /// <summary>The start of a text, at most so many UTF-16 units long.</summary>
    public static string Cut(string text, int limit) => text.Length <= limit ? text : text[..Whole(text, limit)];

    private static int Whole(ReadOnlySpan<char> text, int limit) => char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
}
