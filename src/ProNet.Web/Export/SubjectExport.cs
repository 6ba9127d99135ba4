using ProNet.Application.Access;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using ProNet.Application.Searching;
using ProNet.Components.Language;
using ProNet.Web.Hosting;

namespace ProNet.Web.Export;

/// <summary>How one kind of subject is taken away.</summary>
/// <typeparam name="TModel">What its page shows.</typeparam>
/// <typeparam name="TJson">What the API says of it.</typeparam>
/// <param name="Subject">The kind.</param>
/// <param name="Columns">The columns of its table, in the words of a language, with links to a site.</param>
/// <param name="Json">Puts one in the shape of the API.</param>
/// <param name="ReadAsync">Reads those of a page that the asker may see, in order.</param>
internal sealed record SubjectExport<TModel, TJson>(
    SubjectKind Subject,
    Func<Wording, Uri, IReadOnlyList<CsvColumn<TModel>>> Columns,
    Func<TModel, TJson> Json,
    Func<IServiceProvider, Viewer, IReadOnlyCollection<long>, CancellationToken, Task<IReadOnlyList<TModel>>> ReadAsync)
{
    /// <summary>Writes everything that a search finds while it is read.</summary>
    /// <param name="context">The request.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="format">As what.</param>
    /// <param name="fileName">What the file is called.</param>
    /// <exception cref="ProNet.Search.SearchEngineUnavailableException">The engine cannot answer now; nothing was sent yet.</exception>
    public async Task<IResult> AnswerAsync(HttpContext context, SearchPageRequest question, ExportFormat format, string fileName)
    {
        var limit = ExportLimit.Start(context);
        var pages = context.RequestServices.GetRequiredService<SearchPages>();
        var first = await pages.FirstAsync(question, limit.Token);
        var batches = BatchesAsync(context.RequestServices, question.Viewer, pages.FromAsync(first, limit.Token), limit.Token);
        if (format == ExportFormat.Json)
            return Results.Stream(body => limit.KeepAsync(WriteJsonAsync(context, body, batches, limit.Token)), "application/json; charset=utf-8", fileName);
        var table = new CsvTable<TModel>(Columns(Wording.Current, SiteAddress.Of(context)), Wording.Current);
        return Results.Stream(body => limit.KeepAsync(WriteCsvAsync(table, body, batches, limit.Token)), "text/csv; charset=utf-8", fileName);
    }

    private async IAsyncEnumerable<IReadOnlyList<TModel>> BatchesAsync(
        IServiceProvider services, Viewer viewer, IAsyncEnumerable<List<long>> pages, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var ids in pages.WithCancellation(cancellationToken))
            yield return await ReadAsync(services, viewer, ids, cancellationToken);
    }

    private Task WriteJsonAsync(HttpContext context, Stream body, IAsyncEnumerable<IReadOnlyList<TModel>> batches, CancellationToken cancellationToken) => JsonSerializer.SerializeAsync(
        body,
        batches.SelectMany(batch => batch.Select(Json)),
        context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions,
        cancellationToken);

    private static async Task WriteCsvAsync(CsvTable<TModel> table, Stream body, IAsyncEnumerable<IReadOnlyList<TModel>> batches, CancellationToken cancellationToken)
    {
        await body.WriteAsync(table.Header(), cancellationToken);
        await foreach (var batch in batches.WithCancellation(cancellationToken))
            await body.WriteAsync(table.Rows(batch), cancellationToken);
    }
}
