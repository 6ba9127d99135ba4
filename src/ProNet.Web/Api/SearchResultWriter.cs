using ProNet.Search.Responses;
using ProNet.Search.Schema;
using ProNet.Web.Language;
using ProNet.Web.Search;

namespace ProNet.Web.Api;

/// <summary>Puts the answer that pages show into the shape that programs read.</summary>
internal sealed class SearchResultWriter(FacetLabels labels)
{
    public object Write(SearchAnswer answer, string path) => answer.Question.Address.Criteria.Subject switch
    {
        SubjectKind.Person => Result(answer, path, Person),
        SubjectKind.Job => Result(answer, path, Job),
        _ => Result(answer, path, Organisation),
    };

    private SearchResult<T> Result<T>(SearchAnswer answer, string path, Func<FoundHit, SearchAnswer, T> hit)
        where T : HitJson => new(
            answer.Response.Total,
            Math.Round(answer.Took.TotalMilliseconds, 2),
            [.. answer.Hits.Select(h => hit(h, answer))],
            [.. answer.Response.Facets.Select(Facet)],
            answer.Response.Next is { } next ? $"{path}?{answer.Question.Address.WithAfter(next).ToQueryString()}" : null,
            [.. answer.Diagnostics.Select(DiagnosticJson.Of)]);

    private FacetJson Facet(FacetResult facet) => new(
        facet.Facet,
        [.. facet.Values.Select(v => new FacetValueJson(
            v.Value, labels.Label(facet.Facet, v.Value, Wording.Current), v.Count, v.Selection == FacetSelection.Included, v.Selection == FacetSelection.Excluded))],
        facet.DistinctValues,
        facet.Unknown);

    private static PersonHitJson Person(FoundHit found, SearchAnswer answer) => new()
    {
        Id = ApiId.Of(found.Hit.Id),
        Url = found.Url,
        Title = found.Title,
        Score = found.Hit.Score,
        DistanceKm = found.Hit.DistanceKm,
        Highlights = Highlights(found.Hit),
        Why = [.. found.Hit.Why],
        Headline = found.Person!.Headline,
        Handle = found.Person.Handle,
        Place = found.Person.Place?.Label(answer.Question.Language),
        Seniority = ApiText.OrNull(EnumCodes.Of(found.Person.Seniority)),
        ExperienceMonths = found.Person.ExperienceMonths,
        OpenToWork = found.Person.OpenToWork,
        Current = [.. found.Person.Current.Select(p => new CurrentPositionJson(p.Title, p.Organisation))],
        UpdatedAt = found.Person.UpdatedAt,
    };

    private static JobHitJson Job(FoundHit found, SearchAnswer answer) => new()
    {
        Id = ApiId.Of(found.Hit.Id),
        Url = found.Url,
        Title = found.Title,
        Score = found.Hit.Score,
        DistanceKm = found.Hit.DistanceKm,
        Highlights = Highlights(found.Hit),
        Why = [.. found.Hit.Why],
        Organisation = ApiText.OrNull(found.Job!.Organisation),
        Place = found.Job.Place?.Label(answer.Question.Language),
        Remote = ApiText.OrNull(EnumCodes.Of(found.Job.Remote)),
        Contract = ApiText.OrNull(EnumCodes.Of(found.Job.Contract)),
        Seniority = ApiText.OrNull(EnumCodes.Of(found.Job.Seniority)),
        Pay = PayJson.Of(found.Job.Pay),
        PostedOn = found.Job.PostedOn,
        ClosesOn = found.Job.ClosesOn,
    };

    private static OrganisationHitJson Organisation(FoundHit found, SearchAnswer answer) => new()
    {
        Id = ApiId.Of(found.Hit.Id),
        Url = found.Url,
        Title = found.Title,
        Score = found.Hit.Score,
        DistanceKm = found.Hit.DistanceKm,
        Highlights = Highlights(found.Hit),
        Why = [.. found.Hit.Why],
        Industry = ApiText.OrNull(found.Organisation!.Industry),
        Place = found.Organisation.Place?.Label(answer.Question.Language),
        Summary = found.Organisation.Summary,
        Jobs = found.Organisation.Jobs,
    };

    private static IReadOnlyList<HighlightJson> Highlights(SearchHit hit) =>
        [.. hit.Highlights.Select(h => new HighlightJson(h.Field, h.Text, [.. h.Marks], h.Cut))];
}
