namespace ProNet.Ranking.Fairness;

/// <summary>Selection of a group beside that of the group that is selected most, as audits of hiring tools report it (New York City, Local Law 144; four fifths is the usual alarm).</summary>
/// <param name="Group">Declared values, one for each attribute that was crossed.</param>
/// <param name="Considered">How many declared them.</param>
/// <param name="Selected">How many of them were selected.</param>
/// <param name="Rate">Selected by considered.</param>
/// <param name="Ratio">Rate by the highest rate of all groups; nothing where nobody was selected.</param>
public sealed record ImpactRatio(IReadOnlyList<string> Group, int Considered, int Selected, double Rate, double? Ratio)
{
    /// <summary>By group, or by intersection of groups where people have several attributes.</summary>
    /// <param name="people">What each declared, all for the same attributes in the same order, and whether they were selected. Who declared nothing is not among them.</param>
    /// <param name="fewest">Groups of fewer people are left out: they say more of persons than of the ranking.</param>
    /// <returns>Largest groups first.</returns>
    public static IReadOnlyList<ImpactRatio> Of(IEnumerable<(IReadOnlyList<string> Declared, bool Selected)> people, int fewest)
    {
        var groups = people
            .GroupBy(person => string.Join('\u001f', person.Declared), StringComparer.Ordinal)
            .Select(group => (group.First().Declared, Considered: group.Count(), Selected: group.Count(person => person.Selected)))
            .Where(group => group.Considered >= Math.Max(1, fewest))
            .OrderByDescending(group => group.Considered).ThenBy(group => string.Join('\u001f', group.Declared), StringComparer.Ordinal)
            .ToList();
        var highest = groups.Count == 0 ? 0 : groups.Max(group => group.Selected / (double)group.Considered);
        return [.. groups.Select(group =>
        {
            var rate = group.Selected / (double)group.Considered;
            return new ImpactRatio(group.Declared, group.Considered, group.Selected, rate, highest > 0 ? rate / highest : null);
        })];
    }
}
