using ProNet.Application.Access;
using ProNet.Application.Jobs;
using ProNet.Application.Searching;
using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Search.Requests;
using ProNet.Web.Api;

namespace ProNet.Web.Jobs;

/// <summary>The search for jobs that suit one's own profile, for programs.</summary>
internal static class JobsForMeApi
{
    public static void MapJobsForMeApi(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/api/v1" + Urls.JobsForMe, SearchAsync)
        .DescribedAsSearch<JobHitJson>(SubjectKind.Job, "jobs-for-me", "Search jobs, those first that ask for what one knows and are near what one looks for; without q, any of what one's own profile says that one does")
        .ForMembersAlone();

    private static async Task<IResult> SearchAsync(HttpContext context, OwnJobSearch own, RunSearchHandler search, SearchResultWriter writer, Viewer viewer, CancellationToken cancellationToken)
    {
        var reading = SearchAddress.Read(SubjectKind.Job, context.Request.QueryString.Value ?? "", SearchAddress.RankParameter);
        if (!reading.Diagnostics.IsEmpty)
            return BadAddress.Refuse(reading.Diagnostics);
        var words = Wording.Current;
        return await own.AddressAsync(reading.Address, viewer, words.Language, cancellationToken) is { } address
            ? Results.Ok(writer.Write(await search.HandleAsync(new SearchPageRequest(address, viewer, words.Language), cancellationToken), context.Request.Path))
            : Results.Problem(title: words.OwnJobs.Title, detail: words.OwnJobs.NothingToGoBy, statusCode: StatusCodes.Status400BadRequest);
    }
}
