using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Search.Analysis;

namespace ProNet.Application.Ranking;

/// <summary>What others share with somebody: employers, schools, industry, town.</summary>
/// <param name="asker">With positions and education.</param>
internal sealed class SharedGround(Member asker)
{
    /// <summary>Months after which half of what there is to gain by knowing each other is gained.</summary>
    private const float Half = 24;

    private readonly HashSet<string> schools = asker.Education.Select(e => OrganisationKey.Of(e.School)).Where(k => k.Length > 0).ToHashSet(StringComparer.Ordinal);

    private readonly List<(string Key, Position Position)> employers = asker.Positions.ConvertAll(p => (OrganisationKey.Of(p.OrganisationName), p));

    public static float Saturated(int months) => months / (months + Half);

    public bool SharesIndustry(Member other) => asker.Industry.Length > 0 && asker.Industry == other.Industry;

    public bool SharesPlace(Member other) => asker.Location.PlaceId is { } place && place == other.Location.PlaceId;

    /// <summary>The school as the other one writes it; null for none.</summary>
    public string? School(Member other) => other.Education.Select(e => e.School).FirstOrDefault(school => schools.Contains(OrganisationKey.Of(school)));

    /// <summary>The employer at which they were together longest; null for none.</summary>
    public SharedEmployer? Employer(Member other, DateOnly today)
    {
        SharedEmployer? best = null;
        foreach (var theirs in other.Positions)
        {
            var key = OrganisationKey.Of(theirs.OrganisationName);
            foreach (var (_, mine) in employers.Where(e => (e.Key.Length > 0 && e.Key == key) || (e.Position.OrganisationId is { } id && id == theirs.OrganisationId)))
            {
                var shared = Together(mine, theirs, today);
                if (best is null || shared.Months > best.Months)
                    best = shared;
            }
        }

        return best;
    }

    private static SharedEmployer Together(Position mine, Position theirs, DateOnly today)
    {
        if (Span(mine, today) is not var (first, last) || Span(theirs, today) is not var (from, to) || Math.Max(first, from) > Math.Min(last, to))
            return new SharedEmployer(theirs.OrganisationName, 0, null, null);
        var (began, ended) = (Math.Max(first, from), Math.Min(last, to));
        return new SharedEmployer(theirs.OrganisationName, ended - began + 1, began / 12, ended / 12);
    }

    /// <summary>First and last month; null where nobody knows.</summary>
    private static (int First, int Last)? Span(Position position, DateOnly today)
    {
        if (position.Start is not { } start || (position.End is null && position.Current == CurrentState.Ended))
            return null;
        var now = (today.Year * 12) + today.Month - 1;
        var last = Math.Min(position.End?.LastMonthIndex ?? now, now);
        return last < start.FirstMonthIndex ? null : (start.FirstMonthIndex, last);
    }
}
