using ProNet.Components.Design;
using ProNet.Components.Language;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Search;

namespace ProNet.Components;

/// <summary>Positions and education as a timeline shows them.</summary>
public static class MemberTimeline
{
    public static IEnumerable<TimelineEntry> Of(IEnumerable<Position> positions, Wording words) => positions.Select(p => new TimelineEntry(
        p.Title.Length > 0 ? p.Title : p.OrganisationName,
        string.Join(" · ", new[] { p.Title.Length > 0 ? p.OrganisationName : "", p.PlaceText }.Where(t => t.Length > 0)),
        DateText.Between(p.Start, p.End, p.Current, words),
        p.Current != CurrentState.Ended,
        Paragraphs(p.Description)));

    public static IEnumerable<TimelineEntry> Of(IEnumerable<Education> education, Wording words) => education.Select(e =>
    {
        var degree = string.Join(", ", new[] { e.Degree, e.Field }.Where(t => t.Length > 0));
        return new TimelineEntry(degree.Length > 0 ? degree : e.School, degree.Length > 0 ? e.School : "", DateText.Between(e.Start, e.End, CurrentState.Ended, words), Current: false);
    });

    private static ValueList<string> Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList();
}
