using System.Globalization;
using ProNet.Components.Language;
using ProNet.Domain.Skills;

namespace ProNet.Web.Export;

/// <summary>Values as the cells of a table hold them.</summary>
internal static class CellText
{
    /// <summary>Several in one cell; null for none. A line break would tear the row apart in many readers.</summary>
    public static string? List(IEnumerable<string> values) => string.Join(" | ", values) is { Length: > 0 } text ? text : null;

    /// <summary>ISO 8601, which every spreadsheet takes for a date.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>ISO 8601, in UTC.</summary>
    public static string Instant(DateTime instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string? Skills(IEnumerable<SkillConcept> skills, Wording words) => List(skills.Select(words.Skill));

    public static string Link(Uri site, string path) => new Uri(site, path).AbsoluteUri;
}
