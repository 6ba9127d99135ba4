using System.Globalization;

namespace ProNet.Resumes.Reading;

/// <summary>Text of a Rich Text file: words of command are followed as far as they make text, and what they set aside is passed over.</summary>
internal ref struct RtfText
{
    private const int Deepest = 200;

    private static readonly HashSet<string> Aside = new(StringComparer.Ordinal)
    {
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "headerl", "headerr", "footerl", "footerr", "footnote", "annotation",
        "themedata", "colorschememapping", "latentstyles", "datastore", "listtable", "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "fldinst", "bkmkstart", "bkmkend",
    };

    private readonly ReadOnlySpan<byte> content;
    private readonly TextLines lines;
    private readonly ReadingBudget budget;
    private readonly Stack<(bool Hidden, int Skip)> groups = new();
    private int at;
    private bool hidden;
    private int skip = 1;
    private int pending;

    private RtfText(ReadOnlySpan<byte> content, ReadingBudget budget)
    {
        this.content = content;
        this.budget = budget;
        lines = new TextLines(budget);
    }

    /// <exception cref="UnreadableException">Its groups do not close, or lie too deep.</exception>
    public static string Read(ReadOnlySpan<byte> content, ReadingBudget budget)
    {
        var reader = new RtfText(content, budget);
        reader.ReadAll();
        return reader.lines.ToString();
    }

    private void ReadAll()
    {
        while (at < content.Length)
        {
            if ((at & 0xFFFF) == 0)
                budget.Check();
            var c = (char)content[at++];
            switch (c)
            {
                case '{':
                    if (groups.Count == Deepest)
                        throw new UnreadableException(DocumentProblem.Damaged);
                    groups.Push((hidden, skip));
                    break;
                case '}':
                    if (!groups.TryPop(out var outer))
                        throw new UnreadableException(DocumentProblem.Damaged);
                    (hidden, skip) = outer;
                    if (groups.Count == 0)
                        return;
                    break;
                case '\\':
                    Command();
                    break;
                case '\r' or '\n':
                    break;
                default:
                    Show(Windows1252.Of((byte)c));
                    break;
            }
        }

        throw new UnreadableException(DocumentProblem.Damaged);
    }

    private void Command()
    {
        if (at >= content.Length)
            return;
        var c = (char)content[at];
        if (!char.IsAsciiLetter(c))
        {
            at++;
            Symbol(c);
            return;
        }

        var start = at;
        while (at < content.Length && char.IsAsciiLetter((char)content[at]))
            at++;
        var word = System.Text.Encoding.ASCII.GetString(content[start..at]);
        start = at;
        if (at < content.Length && content[at] == '-')
            at++;
        while (at < content.Length && char.IsAsciiDigit((char)content[at]))
            at++;
        int? number = int.TryParse(content[start..at], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
        if (at < content.Length && content[at] == ' ')
            at++;
        Word(word, number);
    }

    private void Symbol(char c)
    {
        switch (c)
        {
            case '\'' when at + 2 <= content.Length && byte.TryParse(content[at..(at + 2)], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                at += 2;
                Show(Windows1252.Of(code));
                break;
            case '*':
                hidden = true;
                break;
            case '~':
                Show(' ');
                break;
            case '_':
                Show('-');
                break;
            case '\\' or '{' or '}':
                Show(c);
                break;
        }
    }

    private void Word(string word, int? number)
    {
        if (Aside.Contains(word))
            hidden = true;
        else if (word == "bin" && number is > 0)
            at = (int)Math.Min(content.Length, (long)at + number.Value);
        else if (word == "uc")
            skip = Math.Clamp(number ?? 1, 0, 10);
        else if (word == "u" && number is { } code)
            Unicode(code);
        else if (!hidden)
            Sign(word);
    }

    private void Unicode(int code)
    {
        pending = 0;
        Show((char)(code & 0xFFFF));
        // What follows is the same for programs that do not know this.
        pending = skip;
    }

    private readonly void Sign(string word)
    {
        var shown = word switch
        {
            "par" or "line" or "row" or "page" or "sect" => "\n",
            "tab" or "cell" => "\t",
            "emdash" => "—",
            "endash" => "–",
            "bullet" => "•",
            "lquote" => "‘",
            "rquote" => "’",
            "ldblquote" => "“",
            "rdblquote" => "”",
            _ => "",
        };
        lines.Add(shown);
    }

    private void Show(char c)
    {
        if (pending > 0)
            pending--;
        else if (!hidden)
            lines.Add([c]);
    }
}
