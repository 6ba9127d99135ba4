namespace ProNet.Resumes.Drafting;

/// <summary>A text cut into lines that know their place and what they stand under.</summary>
internal static class SourceLines
{
    public static List<SourceLine> Of(string text)
    {
        var lines = new List<SourceLine>();
        var section = Section.Top;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var raw = text.AsSpan(start, end - start);
            var line = raw.Trim().ToString();
            var first = start + raw.Length - raw.TrimStart().Length;
            var opened = Headings.Of(line);
            if (opened is null && Headings.RunIn(line, section) is { } run)
            {
                section = run.Section;
                lines.Add(new SourceLine(first, line[..run.Content].TrimEnd(), section, IsHeading: true));
                lines.Add(new SourceLine(first + run.Content, line[run.Content..], section, IsHeading: false));
            }
            else
            {
                section = opened ?? section;
                lines.Add(new SourceLine(first, line, section, opened is not null));
            }

            start = end + 1;
        }

        return lines;
    }
}
