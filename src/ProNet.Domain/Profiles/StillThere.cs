using ProNet.Domain.Careers;

namespace ProNet.Domain.Profiles;

/// <summary>Positions that probably ended and that nobody closed: their owner is asked.</summary>
public static class StillThere
{
    /// <summary>Years for which an open position is believed without a word of its owner.</summary>
    public const int BelievedYears = 5;

    /// <summary>Months for which the owner's word is believed.</summary>
    public const int ConfirmedMonths = 12;

    /// <summary>True when a position is open, its owner did not say so lately, and it is only probable, a later one began, or it began long ago.</summary>
    /// <param name="position">One of the positions.</param>
    /// <param name="all">All positions of the member.</param>
    /// <param name="today">The day on which it is asked.</param>
    public static bool IsDoubtful(Position position, IEnumerable<Position> all, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(position);
        ArgumentNullException.ThrowIfNull(all);
        if (position.Current == CurrentState.Ended || position.End is not null)
            return false;
        if (position.ConfirmedOn is { } confirmed && confirmed.AddMonths(ConfirmedMonths) > today)
            return false;
        return position.Current == CurrentState.Probable
            || position.Start is not { } start
            || start.LastDay.AddYears(BelievedYears) < today
            || all.Any(other => other != position && other.Start is { } later && later.FirstDay > start.LastDay && later.FirstDay <= today);
    }
}
