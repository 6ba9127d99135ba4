using ProNet.Domain.Careers;

namespace ProNet.Domain.Profiles;

/// <summary>Until when an open position was probably held that is only <see cref="CurrentState.Probable"/>, so that an intern of 2013 has no thirteen years of experience.</summary>
public static class ProbableEnd
{
    /// <summary>
    /// Months that somebody who is employed has been in the post: the median is about four years (US Bureau of Labor Statistics, Employee Tenure Summary, 2014 to 2024: 3.9 to 4.6). A CV is
    /// written during that stay.
    /// </summary>
    private const int MonthsInAPost = 48;

    /// <summary>Months of an internship or an apprenticeship.</summary>
    private const int MonthsAsIntern = 12;

    /// <summary>The month in which a later position began; without one, the end of the last year that the profile names, or of a usual stay, whichever is later.</summary>
    /// <param name="position">Open, with a start.</param>
    /// <param name="member">With all of its positions and schools.</param>
    /// <returns>Not before the start; may be in the future.</returns>
    public static PartialDate Of(Position position, Member member)
    {
        ArgumentNullException.ThrowIfNull(position);
        ArgumentNullException.ThrowIfNull(member);
        var start = position.Start ?? throw new ArgumentException("It has no start.", nameof(position));
        var later = member.Positions.Where(p => p != position && p.Start is { } other && other.FirstMonthIndex > start.FirstMonthIndex).Select(p => p.Start!.Value).ToList();
        if (later.Count > 0)
            return later.Min();
        var named = member.Positions.SelectMany(p => new[] { p.Start, p.End }).Concat(member.Education.Select(e => e.End)).OfType<PartialDate>().Max(d => d.Year);
        var usual = start.FirstMonthIndex + (member.Seniority == Seniority.Intern ? MonthsAsIntern : MonthsInAPost) - 1;
        return new[] { PartialDate.Of(named, 12), PartialDate.Of(usual / 12, (usual % 12) + 1) }.Max();
    }
}
