using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Lexicon.Postings;

namespace ProNet.Application.Ranking;

/// <summary>Somebody as on the day before their latest position began: what they did next is known, and nothing of it is told.</summary>
/// <param name="Before">With earlier positions and listed skills; what has no dates and may have been written since is left out.</param>
/// <param name="Next">The latest position.</param>
/// <param name="Day">On which it began.</param>
internal sealed record CareerBefore(Member Before, Position Next, DateOnly Day)
{
    /// <summary>A gap up to this long between two positions is none.</summary>
    private const int GapInMonths = 3;

    /// <returns>Null where there are no two dated positions one after the other.</returns>
    public static CareerBefore? Of(Member member)
    {
        var next = member.Positions.Where(p => p.Start is not null).MaxBy(p => p.Start!.Value.FirstMonthIndex);
        if (next?.Start is not { } start)
            return null;
        var earlier = member.Positions.Where(p => p.Start is { } began && began.FirstMonthIndex < start.FirstMonthIndex).ToList();
        if (earlier.Count == 0)
            return null;
        var before = new Member { Id = member.Id, Handle = member.Handle, Works = member.Works.FindAll(w => w.Date is { } date && date < start.Packed) };
        before.Seniority = SeniorityReader.Read(earlier.MaxBy(p => p.Start!.Value.FirstMonthIndex)!.Title);
        before.Skills.AddRange(member.Skills.Where(s => s.Listed));
        before.Positions.AddRange(earlier.Select(p => WasHeld(p, start) ? Copy(p, null, CurrentState.Certain) : Copy(p, p.End, CurrentState.Ended)));
        return new CareerBefore(before, next, start.FirstDay);
    }

    private static bool WasHeld(Position position, PartialDate day) => position.End is not { } end || end.LastMonthIndex >= day.FirstMonthIndex - GapInMonths;

    private static Position Copy(Position position, PartialDate? end, CurrentState current) => new()
    {
        Ordinal = position.Ordinal,
        Title = position.Title,
        OrganisationName = position.OrganisationName,
        Description = position.Description,
        Start = position.Start,
        End = end,
        Current = current,
    };
}
