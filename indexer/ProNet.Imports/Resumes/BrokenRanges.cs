namespace ProNet.Imports.Resumes;

/// <summary>Puts a date range back on one line that a page layout has spread over three: "January 2014", "to", "Current".</summary>
internal static class BrokenRanges
{
    public static IEnumerable<string> Join(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var to = Next(lines, i);
            var end = to < 0 ? -1 : Next(lines, to);
            if (end > 0 && (lines[to].Trim() is "to" or "-" or "–") && IsDate(lines[i]) && $"{lines[i].TrimEnd()} to {lines[end].Trim()}" is var joined && IsRange(joined))
            {
                yield return joined;
                i = end;
                continue;
            }

            yield return lines[i];
        }
    }

    private static int Next(IReadOnlyList<string> lines, int index)
    {
        for (var i = index + 1; i < lines.Count && i <= index + 2; i++)
        {
            if (lines[i].Length > 0)
                return i;
        }

        return -1;
    }

    private static bool IsDate(string line) => line.Length < 20 && DateRangeReader.FindDate(line) is { } date && date.Length >= line.Trim().Length - 1;

    private static bool IsRange(string line) => DateRangeReader.Find(line) is { } range && range.Length >= line.Trim().Length - 1;
}
