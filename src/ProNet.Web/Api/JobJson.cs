using ProNet.Application.Jobs;
using ProNet.Components;
using ProNet.Search.Schema;

namespace ProNet.Web.Api;

/// <summary>A job.</summary>
internal sealed record JobJson
{
    public required string Id { get; init; }

    public required string Url { get; init; }

    public required string Title { get; init; }

    public string? Organisation { get; init; }

    /// <summary>Address of the organisation's page; null when it has none.</summary>
    public string? OrganisationUrl { get; init; }

    public PlaceJson? Place { get; init; }

    public string? Remote { get; init; }

    public string? Contract { get; init; }

    public PayJson? Pay { get; init; }

    public string? Seniority { get; init; }

    public string? Industry { get; init; }

    public string? Language { get; init; }

    public required DateOnly PostedOn { get; init; }

    public DateOnly? ClosesOn { get; init; }

    public bool Closed { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyList<SkillJson> RequiredSkills { get; init; }

    public required IReadOnlyList<SkillJson> NiceSkills { get; init; }

    public static JobJson Of(JobPageModel page)
    {
        var job = page.Job;
        return new JobJson
        {
            Id = ApiId.Of(job.Id),
            Url = Urls.Job(job.Id, job.Title),
            Title = job.Title,
            Organisation = ApiText.OrNull(page.Organisation),
            OrganisationUrl = page.OrganisationSlug is { } slug ? Urls.Organisation(slug) : null,
            Place = PlaceJson.Of(page.Place),
            Remote = ApiText.OrNull(EnumCodes.Of(job.Remote)),
            Contract = ApiText.OrNull(EnumCodes.Of(job.Contract)),
            Pay = PayJson.Of(job.Pay),
            Seniority = ApiText.OrNull(EnumCodes.Of(job.Seniority)),
            Industry = ApiText.OrNull(job.Industry),
            Language = ApiText.OrNull(job.Language),
            PostedOn = job.PostedOn,
            ClosesOn = job.ClosesOn,
            Closed = page.IsClosed,
            Description = job.Description,
            RequiredSkills = [.. page.Required.Select(SkillJson.Of)],
            NiceSkills = [.. page.Welcome.Select(SkillJson.Of)],
        };
    }
}
