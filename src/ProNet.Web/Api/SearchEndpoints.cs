using System.Globalization;
using ProNet.Application.Ranking;
using ProNet.Application.Searching;
using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Application.Access;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Web.Api;

/// <summary>Searches. The query string is the one of the page; what a page would remark on in the address, the API refuses.</summary>
internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder api)
    {
        Map<MemberHitJson>(api, SubjectKind.Member, "Search people");
        Map<JobHitJson>(api, SubjectKind.Job, "Search jobs");
        Map<OrganisationHitJson>(api, SubjectKind.Organisation, "Search organisations");
        Map<MemberHitJson>(api, SubjectKind.Member, "Search people, those first who know the topic best", RankingQuestion.Expert);
        Map<MemberHitJson>(api, SubjectKind.Member, "Search people, those first who fit best what a job asks", RankingQuestion.Candidate);
        api.MapGet("/suggest", SuggestAsync).WithName("suggest").WithTags("Search").WithSummary("Suggest what is being typed")
            .Produces<SuggestionsJson>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static void Map<T>(IEndpointRouteBuilder api, SubjectKind subject, string summary, RankingQuestion? rank = null)
        where T : HitJson => api
        .MapGet("/" + NameOf(subject, rank), (HttpContext context, RunSearchHandler search, SearchResultWriter writer, Viewer viewer, CancellationToken cancellationToken) =>
            SearchAsync(context, subject, rank, search, writer, viewer, cancellationToken))
        .DescribedAsSearch<T>(subject, NameOf(subject, rank), summary);

    private static string NameOf(SubjectKind subject, RankingQuestion? rank) => rank is { } question ? RankingQuestions.NameOf(question) + "s" : Urls.Name(subject);

    private static async Task<IResult> SearchAsync(
        HttpContext context, SubjectKind subject, RankingQuestion? rank, RunSearchHandler search, SearchResultWriter writer, Viewer viewer, CancellationToken cancellationToken)
    {
        var reading = SearchAddress.Read(subject, context.Request.QueryString.Value ?? "", rank is null ? [] : [SearchAddress.RankParameter]);
        if (!reading.Diagnostics.IsEmpty)
            return BadAddress.Refuse(reading.Diagnostics);
        var answer = await search.HandleAsync(new SearchPageRequest(reading.Address with { Rank = rank }, viewer, Language), cancellationToken);
        return Results.Ok(writer.Write(answer, context.Request.Path));
    }

    private static async Task<IResult> SuggestAsync(SuggestHandler suggest, Viewer viewer, string? subject, string? q, int? limit, CancellationToken cancellationToken)
    {
        var kind = Urls.Kind(subject ?? Urls.Name(SubjectKind.Member));
        if (kind is null)
            return BadAddress.Refuse("subject", subject!);
        if (limit is < 1 or > 50)
            return BadAddress.Refuse("limit", limit.Value.ToString(CultureInfo.InvariantCulture));
        if (string.IsNullOrWhiteSpace(q))
            return Results.Ok(new SuggestionsJson([]));
        var request = new SuggestRequest(viewer.Scope, kind.Value, q, limit ?? 8, Language);
        var suggestions = await suggest.HandleAsync(request, cancellationToken);
        return Results.Ok(new SuggestionsJson([.. suggestions.Select(s => new SuggestionJson(EnumCodes.Of(s.Kind), s.Value, s.Label, s.Documents))]));
    }

    private static string Language => Wording.Current.Language;
}
