using System.Globalization;
using ProNet.Application.Privacy;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;

namespace ProNet.Web.Privacy;

/// <summary>The form of who sees what: names of its fields, and what they say.</summary>
internal static class PrivacyForm
{
    private const string PositionStart = "position-";
    private const string EducationStart = "education-";
    private const string SkillStart = "skill-";

    public static string Position(long id) => Name(PositionStart, id);

    public static string Education(long id) => Name(EducationStart, id);

    public static string Skill(long concept) => Name(SkillStart, concept);

    /// <returns>Null when a section is missing or a value is no audience.</returns>
    public static ProfileAudiences? Read(IFormCollection form)
    {
        if (Of(form["Profile"]) is not { } profile)
            return null;
        var sections = FactAudiences.Default;
        foreach (var section in SectionAudiences.All)
        {
            if (Of(form[section.Name]) is not { } audience)
                return null;
            sections = section.With(sections, audience);
        }

        var rows = (Positions: Rows(form, PositionStart), Education: Rows(form, EducationStart), Skills: Rows(form, SkillStart));
        return rows is { Positions: { } positions, Education: { } education, Skills: { } skills } ? new ProfileAudiences(profile, sections, positions, education, skills) : null;
    }

    private static Dictionary<long, Audience>? Rows(IFormCollection form, string start)
    {
        var rows = new Dictionary<long, Audience>();
        foreach (var (name, value) in form)
        {
            if (!name.StartsWith(start, StringComparison.Ordinal))
                continue;
            if (!long.TryParse(name.AsSpan(start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) || Of(value) is not { } audience)
                return null;
            rows[id] = audience;
        }

        return rows;
    }

    private static Audience? Of(string? value) => Audiences.All.Where(a => string.Equals(a.ToString(), value, StringComparison.Ordinal)).Select(a => (Audience?)a).FirstOrDefault();

    private static string Name(string start, long id) => start + id.ToString(CultureInfo.InvariantCulture);
}
