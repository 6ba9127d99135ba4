using ProNet.Application.Searching;
using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Web.Api;

/// <summary>Puts the answer that pages show into the shape that programs read.</summary>
internal sealed class SearchResultWriter(FacetLabels labels)
{
    private static readonly BySubject<Func<SearchResultWriter, SearchPageResult, string, object>> Shapes = new(
        (SubjectKind.Member, (writer, answer, path) => writer.Result(answer, path, Member)),
        (SubjectKind.Job, (writer, answer, path) => writer.Result(answer, path, Job)),
        (SubjectKind.Organisation, (writer, answer, path) => writer.Result(answer, path, Organisation)));

    public object Write(SearchPageResult answer, string path) => Shapes[answer.Request.Address.Criteria.Subject](this, answer, path);

    private SearchResult<T> Result<T>(SearchPageResult answer, string path, Func<FoundHit, SearchPageResult, T> hit)
        where T : HitJson => new(
            answer.Response.Total,
            Math.Round(answer.Took.TotalMilliseconds, 2),
            [.. answer.Hits.Select(h => hit(h, answer))],
            [.. answer.Response.Facets.Select(Facet)],
            answer.Response.Next is { } next ? $"{path}?{answer.Request.Address.WithAfter(next).ToQueryString()}" : null,
            [.. answer.Diagnostics.Select(DiagnosticJson.Of)],
            answer.ShownIn > 0 ? answer.ShownIn : null,
            Help(answer, path, hit));

    private static HelpJson<T>? Help<T>(SearchPageResult answer, string path, Func<FoundHit, SearchPageResult, T> hit)
        where T : HitJson
    {
        var here = answer.Request.Address;
        var help = new HelpJson<T>(
            answer.AsWritten is { } written ? Url(written) : null,
            [.. answer.Correction?.Words ?? []],
            answer.Correction?.StrictTotal,
            [.. answer.Response.Corrections.Select(c => new CorrectionJson(c.Word, c.Suggestion, c.Documents, Url(here.With(c))))],
            [.. answer.Offers.Select(o => new OfferJson([.. o.Words], o.Address.Criteria.QueryText, Url(o.Address)))],
            [
                .. answer.Response.Relaxations.Select(r => new RemovalJson([Removed(r)], r.More, Url(here.Without(r)))),
                .. answer.Pairs.Select(p => new RemovalJson([Removed(p.First), Removed(p.Second)], p.More, Url(p.Address))),
            ],
            [.. answer.Lowered.Select(l => new LoweringJson(QueryPrinter.Print(l.Group), l.Least, l.More, Url(l.Address)))],
            [.. answer.Widened.Select(w => new WideningJson(w.Near?.Km, w.Range?.Facet, w.Range?.Minimum, w.More, Url(w.Address)))],
            answer.MostWords is { } most ? new MostWordsJson<T>(most.Total, Url(most.Address), [.. most.Hits.Select(h => hit(h, answer))]) : null);
        return help is { AsWritten: null, Corrections.Count: 0, Offers.Count: 0, Removals.Count: 0, Lowerings.Count: 0, Widenings.Count: 0, MostWords: null } ? null : help;

        string Url(SearchAddress address) => $"{path}?{address.ToQueryString()}";
    }

    private static RemovedJson Removed(Relaxation removal) => new(EnumCodes.Of(removal.Kind), removal.Name, ApiText.OrNull(removal.Value));

    private FacetJson Facet(FacetResult facet) => new(
        facet.Facet,
        [.. facet.Values.Select(v => new FacetValueJson(
            v.Value, labels.Label(facet.Facet, v.Value, Wording.Current), v.Count, v.Selection == FacetSelection.Included, v.Selection == FacetSelection.Excluded))],
        facet.DistinctValues,
        facet.Unknown);

    private static MemberHitJson Member(FoundHit found, SearchPageResult answer) => new()
    {
        Id = ApiId.Of(found.Hit.Id),
        Url = Urls.Page(found),
        Title = found.Title,
        Score = found.Hit.Score,
        DistanceKm = found.Hit.DistanceKm,
        Highlights = Highlights(found.Hit),
        Why = [.. found.Hit.Why],
        Headline = found.Member!.Headline,
        Handle = found.Member.Handle,
        Place = found.Member.Place?.Label(answer.Request.Language),
        Seniority = ApiText.OrNull(EnumCodes.Of(found.Member.Seniority)),
        ExperienceMonths = found.Member.ExperienceMonths,
        OpenToWork = found.Member.OpenToWork,
        Current = [.. found.Member.Current.Select(p => new CurrentPositionJson(p.Title, p.Organisation))],
        UpdatedAt = found.Member.UpdatedAt,
        Ranking = RankingJson.Of(answer.Reasons.GetValueOrDefault(found.Hit.Id), answer.Request.Language),
    };

    private static JobHitJson Job(FoundHit found, SearchPageResult answer) => new()
    {
        Id = ApiId.Of(found.Hit.Id),
        Url = Urls.Page(found),
        Title = found.Title,
        Score = found.Hit.Score,
        DistanceKm = found.Hit.DistanceKm,
        Highlights = Highlights(found.Hit),
        Why = [.. found.Hit.Why],
        Organisation = ApiText.OrNull(found.Job!.Organisation),
        Place = found.Job.Place?.Label(answer.Request.Language),
        Remote = ApiText.OrNull(EnumCodes.Of(found.Job.Remote)),
        Contract = ApiText.OrNull(EnumCodes.Of(found.Job.Contract)),
        Seniority = ApiText.OrNull(EnumCodes.Of(found.Job.Seniority)),
        Pay = PayJson.Of(found.Job.Pay),
        PostedOn = found.Job.PostedOn,
        ClosesOn = found.Job.ClosesOn,
        Ranking = RankingJson.Of(answer.Reasons.GetValueOrDefault(found.Hit.Id), answer.Request.Language),
    };

    private static OrganisationHitJson Organisation(FoundHit found, SearchPageResult answer) => new()
    {
        Id = ApiId.Of(found.Hit.Id),
        Url = Urls.Page(found),
        Title = found.Title,
        Score = found.Hit.Score,
        DistanceKm = found.Hit.DistanceKm,
        Highlights = Highlights(found.Hit),
        Why = [.. found.Hit.Why],
        Industry = ApiText.OrNull(found.Organisation!.Industry),
        Place = found.Organisation.Place?.Label(answer.Request.Language),
        Summary = found.Organisation.Summary,
        Jobs = found.Organisation.Jobs,
    };

    private static IReadOnlyList<HighlightJson> Highlights(SearchHit hit) =>
        [.. hit.Highlights.Select(h => new HighlightJson(h.Field, h.Text, [.. h.Marks], h.Cut))];
}
