namespace ProNet.Imports.Resumes;

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
        if (line.IsBlank || line.IsHeading)
            return null;
        if (DateRangeReader.Find(line.Text) is { } range)
            return line.IsIndented && !IsAlone(line, range) ? null : ReadDated(lines, index, taken, range);
        return !line.IsIndented && line.Section == ResumeSection.Experience && EmployerLine.IsOne(line.Text) ? ReadSingle(lines, index, taken) : null;
    }

    private static bool IsAlone(ResumeLine line, DateRange range) => line.Text.Trim().Length <= range.Length + 2;

    private static PositionHeader? ReadDated(List<ResumeLine> lines, int index, int taken, DateRange range)
    {
        var line = lines[index];
        var next = Neighbour(lines, index, +1);
        var previous = Neighbour(lines, index, -1);
        var namesEmployer = EmployerLine.IsOne(line.Text);
        var isEmployerBelow = !namesEmployer && next >= 0 && EmployerLine.IsOne(lines[next].Text) && DateRangeReader.Find(lines[next].Text) is null;
        var isNearEmployer = namesEmployer || isEmployerBelow || (previous > taken && EmployerLine.IsOne(lines[previous].Text));
        var rest = line.Text.Length - range.Length;
        if (!isNearEmployer && (line.Section != ResumeSection.Experience || line.IsIndented || rest > LongestHeader || EndsSentence(line.Text)))
            return null;
        if (rest > LongestHeader * 2 || (line.Section == ResumeSection.Education && !namesEmployer))
            return null;

        var last = isEmployerBelow ? next : index;
        if (TitleAround(line.Text, range) is { Length: > 0 } title)
            return new PositionHeader(index, last, title, range);
        if (isEmployerBelow && EmployerLine.Title(lines[next].Text) is { Length: > 0 } below)
            return new PositionHeader(index, last, below, range);
        if (previous > taken && IsTitle(lines[previous]))
            return new PositionHeader(previous, last, AnonymisationPlaceholders.Remove(lines[previous].Text), range);
        if (!namesEmployer && !isEmployerBelow && next >= 0 && IsTitle(lines[next]) && DateRangeReader.Find(lines[next].Text) is null)
            return new PositionHeader(index, next, AnonymisationPlaceholders.Remove(lines[next].Text), range);
        return new PositionHeader(index, last, "", range);
    }

    /// <summary>A header that names the employer without a range: one date, on it or alone above it, or none.</summary>
    private static PositionHeader? ReadSingle(List<ResumeLine> lines, int index, int taken)
    {
        var line = lines[index].Text;
        if (line.Length > LongestHeader || EndsSentence(line))
            return null;
        var next = Neighbour(lines, index, +1);
        if (next >= 0 && DateRangeReader.Find(lines[next].Text) is { } below && (IsAlone(lines[next], below) || EmployerLine.IsOne(lines[next].Text) is false && !lines[next].IsIndented))
            return null;
        var previous = Neighbour(lines, index, -1);
        var range = Single(line, out var without);
        var first = index;
        var title = EmployerLine.Title(without);
        if (range is null && previous > taken && !lines[previous].IsIndented && Single(lines[previous].Text, out var above) is { } aboveRange && above.Length < 90)
        {
            (first, range) = (previous, aboveRange);
            title = title.Length > 0 ? title : AnonymisationPlaceholders.Remove(above);
        }
        else if (title.Length == 0 && previous > taken && IsTitle(lines[previous]))
        {
            (first, title) = (previous, AnonymisationPlaceholders.Remove(lines[previous].Text));
        }

        return new PositionHeader(first, index, title, range);
    }

    /// <summary>One date in a header says when the position began; when it ended stays unknown.</summary>
    private static DateRange? Single(string line, out string without)
    {
        without = line;
        if (DateRangeReader.FindDate(line) is not { } found || line.Length > LongestHeader || EndsSentence(line))
            return null;
        without = line.Remove(found.Index, found.Length);
        return new DateRange(found.Date, null, false, found.Index, found.Length);
    }

    private static string TitleAround(string line, DateRange range)
    {
        var before = line[..range.Index];
        var after = line[(range.Index + range.Length)..];
        return EmployerLine.Title(before) is { Length: > 0 } title ? title : EmployerLine.Title(after);
    }

    private static bool IsTitle(ResumeLine line) =>
        !line.IsHeading && !line.IsIndented && line.Text.Length is > 2 and < 90 && !EndsSentence(line.Text)
        && !char.IsLower(line.Text[0]) && line.Text[0] is not ('•' or '·' or '◦' or '*' or '-') && AnonymisationPlaceholders.Remove(line.Text).Any(char.IsLetter) && !IsProse(line.Text);

    /// <summary>Titles are written with capitals; three words in small letters make a sentence.</summary>
    private static bool IsProse(string text) => text.Split(' ').Count(word => word.Length > 3 && char.IsLower(word[0])) >= 3;

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
