using System.Globalization;
using ProNet.Application.Profiles;
using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;

namespace ProNet.Web.Export;

/// <summary>A person as a row. The parts of the name stand apart, because nobody can take an assembled name to pieces again.</summary>
internal static class MemberColumns
{
    public static IReadOnlyList<CsvColumn<MemberPageModel>> Of(Wording w, Uri site) =>
    [
        new(w.Export.GivenName, p => p.Member.Name.Given),
        new(w.Export.MiddleName, p => p.Member.Name.Middle),
        new(w.Export.FamilyName, p => p.Member.Name.Family),
        new(w.Export.Headline, p => p.Member.Headline),
        new(w.Export.JobTitle, p => Now(p)?.Title),
        new(w.Export.Organisation, p => Now(p)?.OrganisationName),
        new(w.Export.Place, p => p.Place?.Label(w.Language)),
        new(w.Facets.Name("industry"), p => w.Facets.Industry(p.Member.Industry) ?? p.Member.Industry),
        new(w.Facets.Name("seniority"), p => p.Member.Seniority == Seniority.Unknown ? null : w.Facets.Of(p.Member.Seniority)),
        new(w.Export.MonthsOfExperience, p => p.Member.ExperienceMonths?.ToString(CultureInfo.InvariantCulture)),
        new(w.Facets.Open, p => w.Export.YesNo(p.Member.OpenToWork)),
        new(w.Editing.Field("Kinds"), p => Open(p) is { } open ? CellText.List(open.Kinds.Select(w.Facets.Of)) : null),
        new(w.Facets.Name("remote"), p => Open(p) is { Remote: not RemoteWork.Unknown and var remote } ? w.Facets.Of(remote) : null),
        new(w.Export.AvailableFrom, p => Open(p)?.From is { } from ? CellText.Day(from) : null),
        new(w.Privacy.Section(nameof(FactAudiences.WishedPay)), p => p.Member is { OpenToWork: true, WishedPay: { } pay }
            ? PayText.Of(new Pay { Minimum = pay.Amount, Currency = pay.Currency, Period = pay.Period }, w) : null),
        new(w.Profile.Skills, p => CellText.Skills(p.Listed, w)),
        new(w.Export.SkillsMentioned, p => CellText.Skills(p.Mentioned, w)),
        new(w.Profile.Languages, p => CellText.List(p.Member.Languages.Select(l => Spoken(l, w)))),
        new(w.Profile.Offers, p => CellText.List(p.Member.Offers)),
        new(w.Profile.Seeks, p => CellText.List(p.Member.Seeks)),
        new(w.Profile.Works, p => CellText.List(p.Member.Works.Select(work => Evidence(work, w)))),
        new(w.Export.Page, p => CellText.Link(site, Urls.Member(p.Member.Handle))),
        new(w.Export.Updated, p => CellText.Instant(p.Member.UpdatedAt)),
    ];

    private static Availability? Open(MemberPageModel person) => person.Member.OpenToWork ? person.Member.Availability : null;

    /// <summary>As the page says it: the title, what it is and whose, and where it is.</summary>
    private static string Evidence(Work work, Wording w) => string.Join(", ", new[]
    {
        work.Title,
        work.Kind == WorkKind.Unknown ? "" : w.Editing.Of(work.Kind),
        work.Publisher,
        work.Date is { } date ? $"{PartialDate.FromPacked(date)}" : "",
        MemberLinks.IsSafe(work.Url) ? work.Url : "",
    }.Where(text => text.Length > 0));

    private static Position? Now(MemberPageModel person) => person.Member.Positions.FirstOrDefault(p => p.Current != CurrentState.Ended);

    private static string Spoken(SpokenLanguage language, Wording w) => language.Level == LanguageLevel.Unknown
        ? w.Facets.SpokenLanguage(language.Code)
        : $"{w.Facets.SpokenLanguage(language.Code)} ({w.Facets.Of(language.Level)})";
}
