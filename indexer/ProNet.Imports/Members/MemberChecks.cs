using ProNet.Domain.Profiles;
using ProNet.Imports.Reading;

namespace ProNet.Imports.Members;

/// <summary>Checks every text and list of an imported member.</summary>
internal static class MemberChecks
{
    public static IEnumerable<string> Of(Member member) =>
    [
        FieldCheck.Count("positions", member.Positions.Count),
        FieldCheck.Count("schools", member.Education.Count),
        FieldCheck.Count("skills", member.Skills.Count),
        FieldCheck.Count("links", member.Links.Count),
        FieldCheck.Count("works", member.Works.Count),
        FieldCheck.Count("skills", member.OwnSkills.Count),
        FieldCheck.Text("name", member.Name.Given, ImportLimits.Name),
        FieldCheck.Text("name", member.Name.Middle, ImportLimits.Name),
        FieldCheck.Text("name", member.Name.Family, ImportLimits.Name),
        FieldCheck.Text("handle", member.Handle, ImportLimits.Key),
        FieldCheck.Text("headline", member.Headline, ImportLimits.Line),
        FieldCheck.Text("location", member.Location.Text, ImportLimits.Line),
        FieldCheck.Text("summary", member.Summary, ImportLimits.Text),
        .. member.OwnSkills.Select(s => FieldCheck.Text("skill", s, ImportLimits.Name)),
        .. member.Positions.SelectMany(Of),
        .. member.Education.SelectMany(Of),
        .. member.Links.SelectMany(l => new[] { FieldCheck.Text("link", l.Label, ImportLimits.Name), FieldCheck.Text("link", l.Url, ImportLimits.Address) }),
        .. member.Works.SelectMany(Of),
    ];

    private static string[] Of(Position position) =>
    [
        FieldCheck.Text("position's title", position.Title, ImportLimits.Title),
        FieldCheck.Text("employer", position.OrganisationName, ImportLimits.Name),
        FieldCheck.Text("position's place", position.PlaceText, ImportLimits.Line),
        FieldCheck.Text("position's description", position.Description, ImportLimits.Text),
    ];

    private static string[] Of(Education education) =>
    [
        FieldCheck.Text("school", education.School, ImportLimits.Name),
        FieldCheck.Text("degree", education.Degree, ImportLimits.Name),
        FieldCheck.Text("field of study", education.Field, ImportLimits.Name),
    ];

    private static string[] Of(Work work) =>
    [
        FieldCheck.Text("work's title", work.Title, ImportLimits.Title),
        FieldCheck.Text("work's summary", work.Summary, ImportLimits.Text),
        FieldCheck.Text("work's publisher", work.Publisher, ImportLimits.Line),
        FieldCheck.Text("work's address", work.Url, ImportLimits.Address),
    ];
}
