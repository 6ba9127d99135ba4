using System.Globalization;
using ProNet.Application.Jobs;
using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;

namespace ProNet.Web.Export;

/// <summary>A job as a row. Pay is given in whole units, currency and period apart, so that it can be sorted and summed.</summary>
internal static class JobColumns
{
    public static IReadOnlyList<CsvColumn<JobPageModel>> Of(Wording w, Uri site) =>
    [
        new(w.Export.JobTitle, j => j.Job.Title),
        new(w.Export.Organisation, j => j.Organisation),
        new(w.Export.Place, j => j.Place?.Label(w.Language)),
        new(w.Facets.Name("remote"), j => j.Job.Remote == RemoteWork.Unknown ? null : w.Facets.Of(j.Job.Remote)),
        new(w.Facets.Name("contract"), j => j.Job.Contract == ContractKind.Unknown ? null : w.Facets.Of(j.Job.Contract)),
        new(w.Facets.Name("seniority"), j => j.Job.Seniority == Seniority.Unknown ? null : w.Facets.Of(j.Job.Seniority)),
        new(w.Facets.Name("industry"), j => w.Facets.Industry(j.Job.Industry) ?? j.Job.Industry),
        new(w.Export.PayFrom, j => j.Job.Pay?.Minimum?.ToString(CultureInfo.InvariantCulture)),
        new(w.Export.PayTo, j => j.Job.Pay?.Maximum?.ToString(CultureInfo.InvariantCulture)),
        new(w.Export.Currency, j => j.Job.Pay?.Currency),
        new(w.Export.PayPeriod, j => j.Job.Pay is { } pay ? w.Facets.Of(pay.Period) : null),
        new(w.Export.SkillsRequired, j => CellText.Skills(j.Required, w)),
        new(w.Export.SkillsWelcome, j => CellText.Skills(j.Welcome, w)),
        new(w.Export.Language, j => j.Job.Language.Length == 0 ? null : w.Facets.SpokenLanguage(j.Job.Language)),
        new(w.Export.Posted, j => CellText.Day(j.Job.PostedOn)),
        new(w.Export.Closes, j => j.Job.ClosesOn is { } day ? CellText.Day(day) : null),
        new(w.Export.Page, j => CellText.Link(site, Urls.Job(j.Job.Id, j.Job.Title))),
    ];
}
