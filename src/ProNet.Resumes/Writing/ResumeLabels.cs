using System.Globalization;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;

namespace ProNet.Resumes.Writing;

/// <summary>The words of a written CV that are not its person's, in one language.</summary>
/// <param name="Language">Two letters.</param>
internal sealed record ResumeLabels(string Language, string Profile, string Experience, string Education, string Skills, string Languages, string Works, string Links, string Today, string Native)
{
    private static readonly ResumeLabels English = new("en", "Profile", "Experience", "Education", "Skills", "Languages", "Publications", "Links", "present", "native");

    private static readonly ResumeLabels French = new("fr", "Profil", "Expérience", "Formation", "Compétences", "Langues", "Publications", "Liens", "aujourd’hui", "langue maternelle");

    private readonly CultureInfo culture = CultureInfo.GetCultureInfo(Language);

    public static ResumeLabels For(string language) => language == "fr" ? French : English;

    /// <summary>From when to when, as far as known; empty when nothing is.</summary>
    public string Dates(PartialDate? start, PartialDate? end, bool isCurrent) =>
        string.Join(" – ", new[] { start is { } from ? Date(from) : "", end is { } to ? Date(to) : isCurrent && start is not null ? Today : "" }.Where(d => d.Length > 0));

    public string Spoken(SpokenLanguage spoken) => spoken.Level switch
    {
        LanguageLevel.Unknown => LanguageNames.Of(spoken.Code, Language),
        LanguageLevel.Native => $"{LanguageNames.Of(spoken.Code, Language)} ({Native})",
        _ => $"{LanguageNames.Of(spoken.Code, Language)} ({spoken.Level})",
    };

    private string Date(PartialDate date) => date.Month is null ? date.ToString() : date.FirstDay.ToString("MMM yyyy", culture);
}
