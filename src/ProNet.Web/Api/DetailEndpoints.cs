using System.Globalization;
using ProNet.Application.Handles;
using ProNet.Application.Jobs;
using ProNet.Application.Organisations;
using ProNet.Application.Profiles;
using ProNet.Application.Access;
using ProNet.Components.Language;
using ProNet.Web.Hosting;

namespace ProNet.Web.Api;

/// <summary>One person, job or organisation, as its page shows it.</summary>
internal static class DetailEndpoints
{
    public static void MapDetails(this IEndpointRouteBuilder api)
    {
        api.MapGet("/people/{handle}", PersonAsync).WithName("person").WithTags("Profiles").WithSummary("Read a profile")
            .Produces<MemberJson>().Produces(StatusCodes.Status308PermanentRedirect).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/jobs/{number}", JobAsync).WithName("job").WithTags("Profiles").WithSummary("Read a job")
            .Produces<JobJson>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/organisations/{slug}", OrganisationAsync).WithName("organisation").WithTags("Profiles").WithSummary("Read an organisation")
            .Produces<OrganisationJson>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> PersonAsync(string handle, HttpContext context, MemberReader reader, FormerHandleReader former, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await reader.ReadAsync(handle, viewer, cancellationToken) is not { } person)
        {
            context.Response.Headers.CacheControl = "no-cache";
            return await former.FindAsync(handle, viewer, cancellationToken) is { } now
                ? Results.Redirect($"{context.Request.PathBase}/api/v1/people/{now}", permanent: true, preserveMethod: true)
                : Missing(Wording.Current.Problems.NoPerson);
        }

        RobotsTag.Set(context.Response, person.Member.Consents);
        return Results.Ok(MemberJson.Of(person));
    }

    /// <summary>The number alone, or with the words that follow it in the address of the page.</summary>
    private static async Task<IResult> JobAsync(string number, JobReader reader, Viewer viewer, CancellationToken cancellationToken) =>
        long.TryParse(number.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && await reader.ReadAsync(id, viewer, cancellationToken) is { } job
            ? Results.Ok(JobJson.Of(job))
            : Missing(Wording.Current.Problems.NoJob);

    private static async Task<IResult> OrganisationAsync(string slug, OrganisationReader reader, Viewer viewer, CancellationToken cancellationToken) =>
        await reader.ReadAsync(slug, viewer, cancellationToken) is { } organisation ? Results.Ok(OrganisationJson.Of(organisation)) : Missing(Wording.Current.Problems.NoOrganisation);

    private static IResult Missing(string what) => Results.Problem(
        title: Wording.Current.Problems.NotFound, detail: what, statusCode: StatusCodes.Status404NotFound);
}
