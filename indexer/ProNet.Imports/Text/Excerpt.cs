namespace ProNet.Imports.Text;

/// <summary>Shortens text for a headline.</summary>
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
        return line[..(cut > 0 ? cut : limit)].ToString() + "…";
    }
}
