using ProNet.Application.Ranking;
using ProNet.Search.Schema;

namespace ProNet.Web.Api;

/// <summary>Why somebody or something stands where it stands in a ranked search.</summary>
/// <param name="Score">Of the model; comparable within one answer only.</param>
/// <param name="Expectation">The score of what nothing is known of. It and the contributions sum to the score.</param>
/// <param name="Contributions">What each kind of fact gave, the largest first.</param>
/// <param name="YearsOfPractice">In positions that speak of the topic; 0 of a job.</param>
/// <param name="Evidence">The facts behind it, best first.</param>
internal sealed record RankingJson(double Score, double Expectation, IReadOnlyList<ContributionJson> Contributions, double YearsOfPractice, IReadOnlyList<EvidenceJson> Evidence)
{
    private const int MostEvidence = 20;

    public static RankingJson? Of(RankingReasons? reasons, string language) => reasons is null ? null : new RankingJson(
        reasons.Score,
        reasons.Expectation,
        [.. reasons.Shares.Select(s => new ContributionJson(EnumCodes.Of(s.Kind), s.Value))],
        Math.Round(reasons.Evidence.Years, 1),
        [
            .. reasons.Evidence.Items.Take(MostEvidence).Select(e => new EvidenceJson(
                EnumCodes.Of(e.Kind), language == "fr" && e.TextFr.Length > 0 ? e.TextFr : e.Text, ApiText.OrNull(e.Organisation), e.FromYear, e.ToYear, e.GoesOn, ApiText.OrNull(e.Url))),
        ]);
}

/// <param name="Kind">What the facts are about, such as title, experience, skills, words, place or contract.</param>
/// <param name="Value">Added to the score, or taken from it.</param>
internal sealed record ContributionJson(string Kind, double Value);

/// <param name="Kind">Such as position, work, listed-skill, offer, practised-skill or missing-skill.</param>
/// <param name="Text">Title of the position or work, label of the skill, the line or place; empty where the kind says all.</param>
/// <param name="Organisation">Employer or publisher.</param>
/// <param name="FromYear">Year it began.</param>
/// <param name="ToYear">Year it ended, or appeared.</param>
/// <param name="GoesOn">Held today, as far as is known.</param>
/// <param name="Url">Where it can be looked at.</param>
internal sealed record EvidenceJson(string Kind, string Text, string? Organisation, int? FromYear, int? ToYear, bool GoesOn, string? Url);
