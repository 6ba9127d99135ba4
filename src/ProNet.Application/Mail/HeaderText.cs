using System.Text;

namespace ProNet.Application.Mail;

/// <summary>Text that may stand in the header of a mail.</summary>
public static class HeaderText
{
    private const int Longest = 200;

    /// <summary>
    /// One line: whatever could end a line or cannot be seen becomes a space, because a line that follows would be a header of the writer's own choosing. At
    /// most 200 characters, and never half of one.
    /// </summary>
    public static string Of(string? text)
    {
        var line = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (IsSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else if (line.Length + rune.Utf16SequenceLength <= Longest)
            {
                line.Append(rune);
            }
            else
            {
                break;
            }
        }

        return line.ToString().TrimEnd();
    }

    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune == Rune.ReplacementChar;
}
