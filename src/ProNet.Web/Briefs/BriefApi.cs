using Microsoft.AspNetCore.Mvc;
using ProNet.Application.Access;
using ProNet.Application.Briefs;
using ProNet.Application.Searching;
using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Domain.Profiles;
using ProNet.Search.Lexicon;
using ProNet.Search.Schema;
using ProNet.Web.Hosting;

namespace ProNet.Web.Briefs;

/// <summary>Briefs for programs.</summary>
internal static class BriefApi
{
    private const int MostCharacters = 1_000_000;

    /// <summary>A text of that many characters, escaped.</summary>
    private const int MostBytes = 8 * 1024 * 1024;

    public static void MapBriefApi(this IEndpointRouteBuilder api) => api.MapPost("/briefs", ReadAsync)
        .WithName("brief").WithTags("Search").WithSummary("Read a job description as a search for people")
        .WithMetadata(new RequestSizeLimitAttribute(MostBytes))
        .Produces<BriefJson>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static async Task<IResult> ReadAsync(BriefRequestJson request, JobBriefs briefs, BriefReader reader, CountBriefHandler count, IFacetLabels labels, Viewer viewer, CancellationToken cancellationToken)
    {
        if (request is { Text: null, Job: null } or { Text: not null, Job: not null })
            return BadBody.Refuse(Wording.Current.Problems.NeedsOneOf("text", "job"));
        if (request.Text is { } text && string.IsNullOrWhiteSpace(text))
            return BadBody.Refuse(Wording.Current.Problems.Needs("text", JsonKind.Text));
        if (request.Text?.Length > MostCharacters)
            return BadBody.Refuse(Wording.Current.Problems.TooLong("text", MostCharacters));
        var brief = request.Job is { } number ? await briefs.ReadAsync(number, viewer, cancellationToken) : reader.Read(request.Text!);
        return brief is null
            ? Results.Problem(title: Wording.Current.Problems.NotFound, detail: Wording.Current.Problems.NoJob, statusCode: StatusCodes.Status404NotFound)
            : Results.Ok(Json(await count.HandleAsync(brief, viewer, Wording.Current.Language, cancellationToken), labels, Wording.Current));
    }

    private static BriefJson Json(BriefCount count, IFacetLabels labels, Wording words)
    {
        var page = count.Address is { } address ? Urls.Search(address with { Rank = null }) : null;
        return new BriefJson(count.Brief.Title, count.Brief.Text, count.Brief.IsShortened, [.. count.Brief.Items.Select(i => Json(i, labels, words))], [.. count.Brief.Unused.Select(u => new BriefPassageJson(u.Start, u.Length))], page, page is null ? null : "/api/v1" + page, count.Answer?.Response.Total);
    }

    private static BriefItemJson Json(BriefItem item, IFacetLabels labels, Wording words) => new(
        EnumCodes.Of(item.Kind), item.Value, BriefLabels.Of(item, labels, words), EnumCodes.Of(item.Need), EnumCodes.Of(item.Proposed), item.IsEased, item.Level == LanguageLevel.Unknown ? null : EnumCodes.Of(item.Level), item.Span?.Start, item.Span?.Length);
}
