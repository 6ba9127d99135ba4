using System.Text;

namespace ProNet.Resumes.Reading;

/// <summary>Gathers text line by line, within the limit of characters. Blanks at the ends of lines, runs of blank lines and characters nobody sees are left out.</summary>
internal sealed class TextLines(ReadingBudget budget)
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder line = new();

    /// <summary>True while the line has nothing to be seen.</summary>
    public bool IsAtStart => line.Length == 0;

    public void Add(ReadOnlySpan<char> characters)
    {
        if (text.Length + line.Length + characters.Length > budget.Limits.Characters)
            throw new UnreadableException(DocumentProblem.TooMuchInside);
        foreach (var c in characters)
        {
            _ = c switch
            {
                '\n' => End(),
                '\u00A0' or '\u202F' or '\u2009' or '\u2007' => line.Append(' '),
                '\t' => line.Append('\t'),
                '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\uFFFD' or < ' ' or (>= '\u007F' and <= '\u009F') => line,
                _ => line.Append(c),
            };
        }
    }

    /// <summary>Ends a line that has something in it; a paragraph ends with an empty one.</summary>
    public void EndParagraph()
    {
        if (line.Length > 0)
            End();
        if (text.Length > 1 && !(text[^1] == '\n' && text[^2] == '\n'))
            text.Append('\n');
    }

    public StringBuilder End()
    {
        var length = line.Length;
        while (length > 0 && line[length - 1] is ' ' or '\t')
            length--;
        if (length > 0)
            text.Append(line, 0, length).Append('\n');
        else if (text.Length > 1 && text[^2] != '\n')
            text.Append('\n');
        line.Clear();
        return line;
    }

    /// <summary>All that was gathered.</summary>
    public override string ToString()
    {
        End();
        return text.ToString().Trim('\n') is { Length: > 0 } all ? all + "\n" : "";
    }
}
