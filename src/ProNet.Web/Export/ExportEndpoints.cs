using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Application.Jobs;
using ProNet.Application.Organisations;
using ProNet.Application.Profiles;
using ProNet.Application.Searching;
using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Search.Requests;
using ProNet.Search.Schema;
using ProNet.Web.Access;
using ProNet.Web.Api;

namespace ProNet.Web.Export;

/// <summary>
/// <c>GET /api/v1/export/people?format=csv&amp;q=…</c>: everything that a search finds, as a file. The query string is the one of the page without
/// its place in the results, and with <c>rank</c> in the order of a ranked page. The answer is written while it is read, so that its size does not matter; when that fails half-way the connection is cut,
/// and nobody takes a part for the whole.
/// </summary>
internal static class ExportEndpoints
{
    private const string Format = "format";

    private static readonly string[] PlaceInResults = ["after", "limit"];

    private static readonly SubjectExport<MemberPageModel, MemberJson> People = new(
        SubjectKind.Member,
        MemberColumns.Of,
        MemberJson.Of,
        (services, viewer, ids, cancellationToken) => services.GetRequiredService<MemberReader>().ReadAsync(ids, viewer, cancellationToken));

    private static readonly SubjectExport<JobPageModel, JobJson> Jobs = new(
        SubjectKind.Job,
        JobColumns.Of,
        JobJson.Of,
        (services, viewer, ids, cancellationToken) => services.GetRequiredService<JobReader>().ReadAsync(ids, viewer, cancellationToken));

    private static readonly SubjectExport<OrganisationPageModel, OrganisationJson> Organisations = new(
        SubjectKind.Organisation,
        OrganisationColumns.Of,
        OrganisationJson.Of,
        (services, viewer, ids, cancellationToken) => services.GetRequiredService<OrganisationReader>().ReadAsync(ids, viewer, cancellationToken));

    public static void MapExport(this IEndpointRouteBuilder api)
    {
        Map(api, People, "Take the people found with you");
        Map(api, Jobs, "Take the jobs found with you");
        Map(api, Organisations, "Take the organisations found with you");
    }

    private static void Map<TModel, TJson>(IEndpointRouteBuilder api, SubjectExport<TModel, TJson> export, string summary)
    {
        var path = Urls.Export(export.Subject);
        api.MapGet(path, (HttpContext context, TimeProvider time) => AnswerAsync(context, time, export))
            .WithName(path.Trim('/').Replace('/', '-'))
            .WithTags("Search")
            .WithSummary(summary)
            .WithMetadata(new SearchOperation(export.Subject, IsWhole: true), new RequiredScope(TokenScopes.Export))
            .Produces<IReadOnlyList<TJson>>(StatusCodes.Status200OK, "application/json", "text/csv")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<IResult> AnswerAsync<TModel, TJson>(HttpContext context, TimeProvider time, SubjectExport<TModel, TJson> export)
    {
        var reading = SearchAddress.Read(export.Subject, context.Request.QueryString.Value ?? "", Format, SearchAddress.RankParameter);
        if (!reading.Diagnostics.IsEmpty)
            return BadAddress.Refuse(reading.Diagnostics);
        var written = context.Request.Query[Format].ToString();
        if (EnumCodes.TryParse<ExportFormat>(written) is not { } format)
            return BadAddress.Refuse(Format, written);
        // There are no pages to ask for.
        if (PlaceInResults.FirstOrDefault(context.Request.Query.ContainsKey) is { } place)
            return BadAddress.Refuse(place, context.Request.Query[place].ToString());

        var question = new SearchPageRequest(reading.Address, context.RequestServices.GetRequiredService<Viewer>(), Wording.Current.Language);
        var day = CellText.Day(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        return await export.AnswerAsync(context, question, format, $"pronet{Urls.Search(export.Subject).Replace('/', '-')}-{day}.{EnumCodes.Of(format)}");
    }
}
