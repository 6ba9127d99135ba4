using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Ranking;

/// <summary>How long ago a position was held.</summary>
/// <param name="GoesOn">Held still, as far as is known.</param>
/// <param name="SinceStart">Years since it began; 0 where nobody knows.</param>
/// <param name="SinceEnd">Years since it ended; 0 where it goes on.</param>
internal readonly record struct TimeHeld(bool GoesOn, double SinceStart, double SinceEnd)
{
    /// <param name="position">One of the member's.</param>
    /// <param name="member">With all of their positions and schools.</param>
    /// <param name="now">Today, by <see cref="Years"/>.</param>
    public static TimeHeld Of(Position position, Member member, double now)
    {
        var goesOn = position.Current != CurrentState.Ended;
        var end = position.End ?? (position is { Current: CurrentState.Probable, Start: not null } ? ProbableEnd.Of(position, member) : null);
        var sinceStart = position.Start is { } start ? Math.Max(now - Years(start.FirstDay), 0) : 0;
        return new TimeHeld(goesOn, sinceStart, end is { } last ? Math.Max(now - Years(last.LastDay), 0) : goesOn ? 0 : sinceStart);
    }

    /// <summary>A day as a number of years.</summary>
    public static double Years(DateOnly day) => day.DayNumber / 365.2425;
}
