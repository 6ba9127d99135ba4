using System.Globalization;
using ProNet.Application.Briefs;
using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Search.Requests;

namespace ProNet.Web.Briefs;

/// <summary>Leads from criteria to the ranked search for people, whose address says all of them.</summary>
internal static class BriefEndpoints
{
    public static void MapBriefs(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(BriefUrls.Find, Find).AllowAnonymous().ExcludeFromDescription();

    private static IResult Find(HttpContext context, BriefSearch search)
    {
        var query = context.Request.Query;
        var kilometres = int.TryParse(query[BriefUrls.Within], NumberStyles.None, CultureInfo.InvariantCulture, out var km) ? km : BriefSearch.Kilometres;
        long? job = long.TryParse(query[BriefUrls.Job], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return Results.Redirect(Urls.Search(search.Address(BriefUrls.Choices(query), kilometres, Wording.Current.Language, job) with { Rank = RankingQuestion.Candidate }));
    }
}
