using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using ProNet.Search.Access;
using ProNet.Search.Requests;
using ProNet.Search.Schema;
using ProNet.Web.Api;
using ProNet.Web.Hosting;
using ProNet.Web.Jobs;
using ProNet.Web.Language;
using ProNet.Web.Organisations;
using ProNet.Web.People;
using ProNet.Web.Search;

namespace ProNet.Web.Export;

/// <summary>
/// <c>GET /api/v1/export/people?format=csv&amp;q=…</c>: everything that a search finds, as a file. The query string is the one of the page without
/// its place in the results. The answer is written while it is read, so that its size does not matter; when that fails half-way the connection is cut,
/// and nobody takes a part for the whole.
/// </summary>
internal static class ExportEndpoints
{
    private const string Format = "format";

    public static IServiceCollection AddProNetExport(this IServiceCollection services) => services.AddScoped<SearchPages>();

    public static void MapExport(this IEndpointRouteBuilder api)
    {
        Map(api, SubjectKind.Person, "Take the people found with you", PersonColumns.Of, PersonJson.Of,
            (services, ids, ct) => services.GetRequiredService<PersonReader>().ReadAsync(ids, AccessScope.Anonymous, ct));
        Map(api, SubjectKind.Job, "Take the jobs found with you", JobColumns.Of, JobJson.Of,
            (services, ids, ct) => services.GetRequiredService<JobReader>().ReadAsync(ids, AccessScope.Anonymous, ct));
        Map(api, SubjectKind.Organisation, "Take the organisations found with you", OrganisationColumns.Of, OrganisationJson.Of,
            (services, ids, ct) => services.GetRequiredService<OrganisationReader>().ReadAsync(ids, AccessScope.Anonymous, ct));
    }

    private static void Map<TModel, TJson>(
        IEndpointRouteBuilder api,
        SubjectKind subject,
        string summary,
        Func<Wording, Uri, IReadOnlyList<CsvColumn<TModel>>> columns,
        Func<TModel, TJson> json,
        Func<IServiceProvider, IReadOnlyCollection<long>, CancellationToken, Task<IReadOnlyList<TModel>>> read)
    {
        var path = Urls.Export(subject);
        api.MapGet(path, ExportAsync)
            .WithName(path.Trim('/').Replace('/', '-'))
            .WithTags("Search")
            .WithSummary(summary)
            .WithMetadata(new SearchOperation(subject, IsWhole: true))
            .RequireRateLimiting(ApiRateLimit.Exports)
            .Produces<IReadOnlyList<TJson>>(StatusCodes.Status200OK, "application/json", "text/csv")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

        async Task<IResult> ExportAsync(HttpContext context, SearchPages pages, TimeProvider time, CancellationToken cancellationToken)
        {
            var reading = SearchAddress.Read(subject, context.Request.QueryString.Value ?? "", Format);
            if (!reading.Diagnostics.IsEmpty)
                return BadAddress.Refuse(reading.Diagnostics);
            if (reading.Address.After is not null || reading.Address.Limit is not null)
                return BadAddress.Refuse(reading.Address.After is not null ? "after" : "limit", "");
            var written = context.Request.Query[Format].ToString();
            if (EnumCodes.TryParse<ExportFormat>(written) is not { } format)
                return BadAddress.Refuse(Format, written);

            // The first page is asked for before anything is sent: an engine that is away still gets a proper answer.
            var question = new SearchQuestion(reading.Address, AccessScope.Anonymous, Wording.Current.Language);
            var first = await pages.FirstAsync(question, cancellationToken);
            var batches = BatchesAsync(context.RequestServices, pages.FromAsync(first, cancellationToken), cancellationToken);
            var name = $"pronet-{path.Split('/')[^1]}-{CellText.Day(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime))}.{EnumCodes.Of(format)}";
            if (format == ExportFormat.Json)
                return Results.Stream(body => WriteJsonAsync(context, body, batches), "application/json; charset=utf-8", name);
            var table = new CsvTable<TModel>(columns(Wording.Current, Site(context.Request)), Wording.Current);
            return Results.Stream(body => WriteCsvAsync(table, body, batches), "text/csv; charset=utf-8", name);
        }

        async IAsyncEnumerable<IReadOnlyList<TModel>> BatchesAsync(
            IServiceProvider services, IAsyncEnumerable<List<long>> pages, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await foreach (var ids in pages.WithCancellation(cancellationToken))
                yield return await read(services, ids, cancellationToken);
        }

        async Task WriteJsonAsync(HttpContext context, Stream body, IAsyncEnumerable<IReadOnlyList<TModel>> batches) => await JsonSerializer.SerializeAsync(
            body,
            batches.SelectMany(batch => batch.Select(json)),
            context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions,
            context.RequestAborted);
    }

    private static async Task WriteCsvAsync<TModel>(CsvTable<TModel> table, Stream body, IAsyncEnumerable<IReadOnlyList<TModel>> batches)
    {
        await body.WriteAsync(table.Header());
        await foreach (var batch in batches)
            await body.WriteAsync(table.Rows(batch));
    }

    private static Uri Site(HttpRequest request) => new($"{request.Scheme}://{request.Host}{request.PathBase}/");
}
