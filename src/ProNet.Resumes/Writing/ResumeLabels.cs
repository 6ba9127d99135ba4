using System.Globalization;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;

namespace ProNet.Resumes.Writing;

/// <summary>The words of a written CV that are not its person's, in one language.</summary>
/// <param name="Language">Two letters.</param>
internal sealed record ResumeLabels(string Language, string Profile, string Experience, string Education, string Skills, string Languages, string Certificates, string Publications, string Projects, string Links, string Today, string Native)
{
    private static readonly ResumeLabels English = new("en", "Profile", "Experience", "Education", "Skills", "Languages", "Certificates", "Publications", "Projects", "Links", "present", "native");

    private static readonly ResumeLabels French = new("fr", "Profil", "Expérience", "Formation", "Compétences", "Langues", "Certificats", "Publications", "Projets", "Liens", "aujourd’hui", "langue maternelle");

    private readonly CultureInfo culture = CultureInfo.GetCultureInfo(Language);

    public static ResumeLabels For(string language) => language == "fr" ? French : English;

    /// <summary>From when to when, as far as known; empty when nothing is.</summary>
    public string Dates(PartialDate? start, PartialDate? end, bool isCurrent) =>
        string.Join(" – ", new[] { start is { } from ? Date(from) : "", end is { } to ? Date(to) : isCurrent && start is not null ? Today : "" }.Where(d => d.Length > 0));

    /// <summary>Evidence under the headings that CVs have for it: what is neither certificate nor publication stands with the projects.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<Work> Works)> Sections(IReadOnlyList<Work> works) => works
        .GroupBy(w => w.Kind switch { WorkKind.Certificate => Certificates, WorkKind.Publication or WorkKind.Unknown => Publications, _ => Projects })
        .Select(group => (group.Key, (IReadOnlyList<Work>)[.. group]));

    /// <summary>What it is, and who published or issued it.</summary>
    public static string Title(Work work) => string.Join(" · ", new[] { work.Title, work.Publisher }.Where(t => t.Length > 0));

    /// <summary>When it was; empty when it does not say.</summary>
    public string Day(Work work) => work.Date is { } date ? Date(PartialDate.FromPacked(date)) : "";

    public string Spoken(SpokenLanguage spoken) => spoken.Level switch
    {
        LanguageLevel.Unknown => LanguageNames.Of(spoken.Code, Language),
        LanguageLevel.Native => $"{LanguageNames.Of(spoken.Code, Language)} ({Native})",
        _ => $"{LanguageNames.Of(spoken.Code, Language)} ({spoken.Level})",
    };

    private string Date(PartialDate date) => date.Month is null ? date.ToString() : date.FirstDay.ToString("MMM yyyy", culture);
}
