namespace ProNet.Indexing.Imports.Resumes;

/// <summary>
/// Finds the headers of positions. Five layouts occur: everything on one line; title, then dates and employer; dates, then title and employer;
/// title and dates, then employer; employer and title without dates.
/// </summary>
internal static class PositionHeaders
{
    /// <summary>Longer than this, what surrounds a date range is a sentence that mentions dates.</summary>
    private const int LongestHeader = 110;

    public static List<PositionHeader> Find(List<ResumeLine> lines)
    {
        var headers = new List<PositionHeader>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (Read(lines, i, headers.Count > 0 ? headers[^1].LastLine : -1) is not { } header)
                continue;
            headers.Add(header);
            i = header.LastLine;
        }

        return headers;
    }

    private static PositionHeader? Read(List<ResumeLine> lines, int index, int taken)
    {
        var line = lines[index];
        if (line.IsBlank || line.IsHeading || line.IsIndented)
            return null;
        if (DateRangeReader.Find(line.Text) is { } range)
            return ReadDated(lines, index, taken, range);
        return line.Section == ResumeSection.Experience && line.Text.StartsWith(Masks.Employer, StringComparison.Ordinal)
            ? ReadUndated(lines, index, taken)
            : null;
    }

    private static PositionHeader? ReadDated(List<ResumeLine> lines, int index, int taken, DateRange range)
    {
        var line = lines[index];
        var next = Neighbour(lines, index, +1);
        var previous = Neighbour(lines, index, -1);
        var namesEmployer = HasEmployer(line.Text);
        var isNearEmployer = namesEmployer || (next >= 0 && HasEmployer(lines[next].Text)) || (previous > taken && HasEmployer(lines[previous].Text));
        var rest = line.Text.Length - range.Length;
        if (!isNearEmployer && (line.Section != ResumeSection.Experience || rest > LongestHeader || EndsSentence(line.Text)))
            return null;
        if (rest > LongestHeader * 2 || (line.Section == ResumeSection.Education && !namesEmployer))
            return null;

        var before = line.Text[..range.Index];
        var after = line.Text[(range.Index + range.Length)..];
        var title = TitleOnLine(before, after);
        var last = !namesEmployer && next >= 0 && HasEmployer(lines[next].Text) && DateRangeReader.Find(lines[next].Text) is null ? next : index;
        if (title.Length > 0)
            return new PositionHeader(index, last, title, range);
        if (last == next && BeforeEmployer(lines[next].Text) is { Length: > 0 } below)
            return new PositionHeader(index, last, below, range);
        if (previous > taken && IsTitle(lines[previous]))
            return new PositionHeader(previous, last, Masks.Remove(lines[previous].Text), range);
        if (!namesEmployer && last == index && next >= 0 && IsTitle(lines[next]) && DateRangeReader.Find(lines[next].Text) is null)
            return new PositionHeader(index, next, Masks.Remove(lines[next].Text), range);
        return new PositionHeader(index, last, "", range);
    }

    private static PositionHeader? ReadUndated(List<ResumeLine> lines, int index, int taken)
    {
        if (lines[index].Text.Length > LongestHeader)
            return null;
        var next = Neighbour(lines, index, +1);
        if (next >= 0 && !lines[next].IsIndented && DateRangeReader.Find(lines[next].Text) is not null)
            return null;
        var title = Masks.Remove(lines[index].Text);
        if (title.Length > 0)
            return new PositionHeader(index, index, title, null);
        var previous = Neighbour(lines, index, -1);
        return previous > taken && IsTitle(lines[previous])
            ? new PositionHeader(previous, index, Masks.Remove(lines[previous].Text), null)
            : new PositionHeader(index, index, "", null);
    }

    private static string TitleOnLine(string before, string after)
    {
        var title = Masks.Remove(BeforeDash(before));
        if (title.Any(char.IsLetter))
            return title;
        var employer = after.IndexOf(Masks.Employer, StringComparison.Ordinal);
        if (employer < 0)
            return Letters(Masks.Remove(after));
        title = Masks.Remove(after[..employer]);
        if (title.Any(char.IsLetter))
            return title;

        // After a dash comes the place, masked or not; only text after the masked place can be a title.
        var tail = after[(employer + Masks.Employer.Length)..].TrimStart();
        return tail.StartsWith('-') || tail.StartsWith('–') ? "" : Letters(Masks.Remove(tail));
    }

    /// <summary>"Company Name - Paris, France 2010 to 2012": what follows the dash is the place.</summary>
    private static string BeforeDash(string before)
    {
        var employer = before.IndexOf(Masks.Employer, StringComparison.Ordinal);
        return employer >= 0 && before[(employer + Masks.Employer.Length)..].TrimStart().StartsWith('-') ? before[..employer] : before;
    }

    private static string BeforeEmployer(string line) => Letters(Masks.Remove(line[..line.IndexOf(Masks.Employer, StringComparison.Ordinal)]));

    private static string Letters(string text) => text.Any(char.IsLetter) ? text : "";

    private static bool HasEmployer(string line) => line.Length < LongestHeader * 2 && line.Contains(Masks.Employer, StringComparison.Ordinal);

    private static bool IsTitle(ResumeLine line) =>
        !line.IsHeading && !line.IsIndented && line.Text.Length is > 2 and < 90 && !EndsSentence(line.Text)
        && !char.IsLower(line.Text[0]) && line.Text[0] is not ('•' or '·') && Masks.Remove(line.Text).Any(char.IsLetter);

    private static bool EndsSentence(string text) => text[^1] is '.' or ';' or '!' or '?' && !text.EndsWith("Inc.", StringComparison.Ordinal);

    /// <summary>The nearest line before or after that is neither blank nor beyond a heading; -1 when there is none.</summary>
    private static int Neighbour(List<ResumeLine> lines, int index, int step)
    {
        for (var i = index + step; i >= 0 && i < lines.Count && Math.Abs(i - index) <= 3; i += step)
        {
            if (lines[i].IsHeading)
                return -1;
            if (!lines[i].IsBlank)
                return i;
        }

        return -1;
    }
}
