using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Imports.Text;
using ProNet.Search.Analysis;

namespace ProNet.Imports.Resumes;

/// <summary>Finds the positions of a résumé by their headers, and takes what stands between two headers as the description.</summary>
internal static class PositionReader
{
    /// <returns>Latest first; open positions are <see cref="CurrentState.Certain"/> until the caller knows better.</returns>
    public static List<Position> Read(ResumeText resume)
    {
        var headers = PositionHeaders.Find(resume.Lines);
        var positions = new List<Position>();
        for (var i = 0; i < headers.Count; i++)
        {
            var header = headers[i];
            var end = i + 1 < headers.Count ? headers[i + 1].FirstLine : resume.Lines.Count;
            positions.Add(new Position
            {
                Title = TitleCasing.Set(header.Title),
                Start = header.Range?.Start,
                End = header.Range?.End,
                Current = header.Range is { IsOpen: true } ? CurrentState.Certain : CurrentState.Ended,
                Description = Description(resume.Lines, header.LastLine + 1, end),
            });
        }

        return Order(Distinct(positions));
    }

    private static string Description(List<ResumeLine> lines, int from, int to) =>
        Paragraphs.Join(lines.Skip(from).Take(to - from).TakeWhile(l => !l.IsHeading).Select(l => l.Text));

    /// <summary>Some résumés print whole sections twice.</summary>
    private static List<Position> Distinct(List<Position> positions) =>
        [.. positions
            .GroupBy(p => (p.Start, p.End, p.Current, Title: TextFolding.Fold(p.Title)))
            .Select(same => same.MaxBy(p => p.Description.Length)!)];

    private static List<Position> Order(List<Position> positions)
    {
        var ordered = positions
            .OrderByDescending(p => p.Current)
            .ThenByDescending(p => p.End?.LastMonthIndex ?? p.Start?.FirstMonthIndex ?? 0)
            .ThenByDescending(p => p.Start?.FirstMonthIndex ?? 0)
            .ToList();
        for (var i = 0; i < ordered.Count; i++)
            ordered[i].Ordinal = i;
        return ordered;
    }
}
