using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;

namespace ProNet.Imports.Resumes;

/// <summary>
/// Decides how far "to present" can be believed. Two things make it doubtful: a later position that has been taken up since (the earlier one was
/// probably never closed), and an undated text whose latest date is years old (it was true when written, whenever that was).
/// </summary>
internal static class CurrentPositions
{
    /// <summary>A text whose latest date is further back than this says little about today: the median stay in a post is about four years.</summary>
    private const int FreshMonths = 36;

    /// <param name="positions">Positions, of which the open ones, and those that begin or end in the future, are adjusted.</param>
    /// <param name="written">When the text was written at the earliest, or null when nothing tells.</param>
    /// <param name="today">Today.</param>
    public static void Judge(IReadOnlyList<Position> positions, PartialDate? written, DateOnly today)
    {
        var thisMonth = (today.Year * 12) + today.Month - 1;
        foreach (var position in positions)
        {
            if (position.Start is { } start && start.FirstMonthIndex > thisMonth)
                position.Current = CurrentState.Ended;
            else if (position.End is { } end && end.FirstMonthIndex > thisMonth)
                position.Current = CurrentState.Certain;
        }

        var open = positions.Where(p => p.Current != CurrentState.Ended && p.End is null).ToList();
        if (open.Count == 0)
            return;
        var latest = positions.Max(p => p.End?.LastMonthIndex ?? p.Start?.FirstMonthIndex ?? 0);
        latest = Math.Max(latest, written?.LastMonthIndex ?? 0);
        var isFresh = thisMonth - latest <= FreshMonths;
        foreach (var position in open)
            position.Current = isFresh && !IsOvertaken(position, positions, thisMonth) ? CurrentState.Certain : CurrentState.Probable;
    }

    /// <summary>What is held first, the latest of it on top; then what ended, the latest first; numbered.</summary>
    public static void Order(List<Position> positions)
    {
        var ordered = positions.OrderByDescending(p => p.Current).ThenByDescending(p => p.Start?.Packed ?? 0).ToList();
        positions.Clear();
        positions.AddRange(ordered);
        for (var i = 0; i < positions.Count; i++)
            positions[i].Ordinal = i;
    }

    private static bool IsOvertaken(Position position, IReadOnlyList<Position> all, int thisMonth) =>
        position.Start is { } start && all.Any(other => other != position && other.Start is { } later && later.FirstMonthIndex > start.FirstMonthIndex && later.FirstMonthIndex <= thisMonth);
}
