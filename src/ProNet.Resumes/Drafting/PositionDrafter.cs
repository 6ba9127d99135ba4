using System.Text.RegularExpressions;

namespace ProNet.Resumes.Drafting;

/// <summary>Posts: a range of dates in a line that is no sentence is the header of one, with the short lines around it; what follows up to the next header describes it.</summary>
internal static partial class PositionDrafter
{
    /// <summary>Characters beside the dates; a line with more is a sentence.</summary>
    private const int LongestHeader = 130;

    private const int LongestBeginning = 90;

    private const int MostPositions = 60;

    public static List<Drafted<DraftPosition>> Of(string text, List<SourceLine> lines)
    {
        var headers = Headers(text, lines);
        var positions = new List<Drafted<DraftPosition>>();
        for (var i = 0; i < headers.Count && positions.Count < MostPositions; i++)
        {
            var (range, first, last) = headers[i];
            var above = headers.Take(i).Select(h => h.Last).DefaultIfEmpty(-1).Max();
            var top = Top(lines, first, above);
            var end = i + 1 < headers.Count ? Math.Max(last, Top(lines, headers[i + 1].First, last) - 1) : LastOfSection(lines, last);
            var foot = Foot(lines, last, end, top < first || Beside(lines, range, first, last).Any(HeaderParts.IsTitle));
            string[] parts = [.. lines.Skip(top).Take(first - top).Select(l => l.Text), .. Beside(lines, range, first, last), .. lines.Skip(last + 1).Take(foot - last).Select(l => l.Text)];
            var (title, organisation, place) = HeaderParts.Of(parts);
            // Dates alone above a line that goes on as a sentence: its beginning says who.
            if (title.Length + organisation.Length == 0 && last < end)
                (title, organisation, place) = HeaderParts.Of([Beginning(lines[last + 1].Text)]);
            if (title.Length + organisation.Length == 0)
                continue;
            var position = new DraftPosition
            {
                Title = title,
                Organisation = organisation,
                Place = place,
                Start = range.Start,
                End = range.End,
                IsCurrent = range.IsOpen,
                Description = string.Join('\n', lines.Skip(foot + 1).Take(end - foot).Select(l => l.Text).Where(t => t.Length > 0)),
            };
            // Some CVs say everything twice, under two headings.
            if (!positions.Exists(p => IsSame(p.Value, position)))
                positions.Add(new Drafted<DraftPosition>(position, new Passage(lines[top].Start, lines[Math.Max(foot, end)].End - lines[top].Start)));
        }

        return positions;
    }

    private static bool IsSame(DraftPosition one, DraftPosition other) =>
        (one.Title, one.Organisation, one.Start, one.End, one.Description) == (other.Title, other.Organisation, other.Start, other.End, other.Description);

    private static string Beginning(string line) => line.Length <= LongestBeginning ? line : line[..(line.LastIndexOf(' ', LongestBeginning) is > 0 and var blank ? blank : LongestBeginning)];

    private static List<(DateRange Range, int First, int Last)> Headers(string text, List<SourceLine> lines)
    {
        var headers = new List<(DateRange, int First, int Last)>();
        foreach (var range in DateRanges.In(text))
        {
            var first = lines.FindLastIndex(l => l.Start <= range.Passage.Start);
            var last = lines.FindLastIndex(l => l.Start < range.Passage.Start + range.Passage.Length);
            if (first < 0 || lines[first].Section is not Section.Experience || lines[last].Section != Section.Experience || (headers.Count > 0 && headers[^1].Last >= first))
                continue;
            if (!IsWithinSentence(text, range) && Beside(lines, range, first, last).Sum(p => p.Length) <= LongestHeader && !(lines[last].Text.EndsWith('.') && lines[last].Text.Length > 60))
                headers.Add((range, first, last));
        }

        return headers;
    }

    /// <summary>
    /// "Reports for 2012 to 2014 were automated": a word that wants the dates before them, and the sentence going on behind them, also where the page cut it into lines; dates that end a
    /// sentence; years that are names of programs ("Server 2003-2008").
    /// </summary>
    private static bool IsWithinSentence(string text, DateRange range)
    {
        var (start, end) = (range.Passage.Start, range.Passage.Start + range.Passage.Length);
        var (before, behind) = (text[Math.Max(0, start - 30)..start], text[end..Math.Min(text.Length, end + 20)]);
        return (Opening().IsMatch(before) && Going().IsMatch(behind)) || (Prose().IsMatch(before) && Stop().IsMatch(behind)) || Program().IsMatch(before);
    }

    [GeneratedRegex(@"\p{L}[ \t]+(?:for|from|in|of|between|during|over|the|pour|en|de|des|du|entre|sur)[ \t]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\p{Ll}{2}\)?[ \t]+(?:\p{Ll}+[ \t]+)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Prose();

    [GeneratedRegex(@"^\.(?:\s|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\b(?:server|windows|office|visual studio|exchange|sharepoint)[ \t]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Program();

    /// <summary>Words that only lead to dates.</summary>
    [GeneratedRegex(@"^(?:de|du|from|le|depuis(?: le)?|since|dates?|période)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Before();

    [GeneratedRegex(@"^[ \t]+\p{Ll}{2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Going();

    /// <summary>What stands on the lines of the dates, before and behind them.</summary>
    private static string[] Beside(List<SourceLine> lines, DateRange range, int first, int last)
    {
        var before = lines[first].Text[..Math.Max(0, range.Passage.Start - lines[first].Start)];
        var behind = lines[last].Text[Math.Min(lines[last].Text.Length, range.Passage.Start + range.Passage.Length - lines[last].Start)..];
        return [.. new[] { before, behind }.Select(HeaderParts.Tidy).Where(p => p.Length > 1 && !Before().IsMatch(p))];
    }

    /// <summary>The first line of a header: up to two short lines above the dates belong to it, if they are no end of what came before.</summary>
    private static int Top(List<SourceLine> lines, int first, int after)
    {
        var top = first;
        if (IsWhole(lines[first]))
            return top;
        while (top - 1 > after && first - top < 2 && lines[top - 1] is { IsHeading: false, Section: Section.Experience, Text.Length: > 1 } line && IsShort(line.Text)
            && (HeaderParts.IsTitle(line.Text) || HeaderParts.IsOrganisation(line.Text) || top - 2 <= after || lines[top - 2].Text.Length == 0))
        {
            top--;
        }

        return top;
    }

    /// <summary>The last line of a header: the organisation often stands beneath.</summary>
    private static int Foot(List<SourceLine> lines, int last, int end, bool hasTitle)
    {
        var foot = last;
        if (IsWhole(lines[last]))
            return foot;
        var most = hasTitle ? 1 : 2;
        while (foot < end && foot - last < most && lines[foot + 1].Text is { Length: > 1 } text && IsShort(text) && (foot > last ? BelongsBelow(lines, last, foot) : foot + 2 > end || lines[foot + 2].Text.Length == 0 || !hasTitle || HeaderParts.IsOrganisation(text) || (HeaderParts.IsNameLike(text) && !HeaderParts.IsTitle(text))))
            foot++;
        return foot;
    }

    /// <summary>Under dates that stand alone: the employer under the title, or the title under the employer.</summary>
    private static bool BelongsBelow(List<SourceLine> lines, int last, int foot)
    {
        var (above, text) = (lines[last + 1].Text, lines[foot + 1].Text);
        if (HeaderParts.IsOrganisation(text) || (HeaderParts.IsTitle(text) && !HeaderParts.IsTitle(above)))
            return true;
        return HeaderParts.IsNameLike(text) && !HeaderParts.IsTitle(text) && (HeaderParts.IsTitle(above) || !HeaderParts.IsNameLike(above));
    }

    private static int LastOfSection(List<SourceLine> lines, int from)
    {
        var last = from;
        while (last + 1 < lines.Count && lines[last + 1] is { Section: Section.Experience, IsHeading: false })
            last++;
        return last;
    }

    /// <summary>A line in which title, organisation and place stand apart by our own sign needs no other.</summary>
    private static bool IsWhole(SourceLine line) => line.Text.Contains(HeaderParts.Sign, StringComparison.Ordinal);

    private static bool IsShort(string text) => text.Length <= 90 && !text.EndsWith('.') && text[0] is not ('•' or '-' or '*' or '·' or '▪' or 'o' or '–') && !DateRanges.In(text).Any();
}
