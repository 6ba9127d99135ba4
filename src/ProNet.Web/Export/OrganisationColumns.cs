using System.Globalization;
using ProNet.Application.Organisations;
using ProNet.Components;
using ProNet.Components.Language;

namespace ProNet.Web.Export;

/// <summary>An organisation as a row.</summary>
internal static class OrganisationColumns
{
    public static IReadOnlyList<CsvColumn<OrganisationPageModel>> Of(Wording w, Uri site) =>
    [
        new(w.Export.Organisation, o => o.Organisation.Name),
        new(w.Facets.Name("industry"), o => w.Facets.Industry(o.Organisation.Industry) ?? o.Organisation.Industry),
        new(w.Export.Place, o => o.Place?.Label(w.Language)),
        new(w.Profile.Website, o => o.Organisation.Website),
        new(w.Profile.OpenJobs, o => o.JobCount.ToString(CultureInfo.InvariantCulture)),
        new(w.Export.Page, o => CellText.Link(site, Urls.Organisation(o.Organisation.Slug))),
    ];
}
