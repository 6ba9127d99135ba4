using ProNet.Application.Organisations;
using ProNet.Components;

namespace ProNet.Web.Api;

/// <param name="OpenJobs">How many there are, shown or not.</param>
/// <param name="Jobs">The latest of them.</param>
internal sealed record OrganisationJson(
    string Id, string Url, string Name, string? Industry, PlaceJson? Place, string? Website, string Description, int OpenJobs, IReadOnlyList<OpenJobJson> Jobs)
{
    public static OrganisationJson Of(OrganisationPageModel page) => new(
        ApiId.Of(page.Organisation.Id),
        Urls.Organisation(page.Organisation.Slug),
        page.Organisation.Name,
        ApiText.OrNull(page.Organisation.Industry),
        PlaceJson.Of(page.Place),
        ApiText.OrNull(page.Organisation.Website),
        page.Organisation.Description,
        page.JobCount,
        [.. page.Jobs.Select(j => new OpenJobJson(ApiId.Of(j.Id), Urls.Job(j.Id, j.Title), j.Title, PlaceJson.Of(j.Place), j.PostedOn))]);
}

internal sealed record OpenJobJson(string Id, string Url, string Title, PlaceJson? Place, DateOnly PostedOn);
