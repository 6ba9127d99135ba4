using ProNet.Ranking.Features;
using ProNet.Ranking.Models;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking;

/// <summary>Models for questions that nothing could be learned of yet: weights by judgement, until use teaches better ones.</summary>
internal static class HandSetModels
{
    /// <summary>
    /// What each feature of a partner adds from nothing to all of it. One want that is met (0.6 of the feature) is worth more than all else together, so that ground decides between those who meet as much; both ways
    /// is worth more than twice one. None is below 0: no fact about somebody counts against them.
    /// </summary>
    public static IReadOnlyDictionary<string, double> Partner { get; } = new Dictionary<string, double>
    {
        ["engine-score-share"] = 0.2,
        ["offer-meets-need"] = 3,
        ["need-meets-offer"] = 3,
        ["both-ways"] = 1.5,
        ["shared-employer"] = 0.25,
        ["shared-employer-overlap"] = 0.35,
        ["shared-school"] = 0.2,
        ["shared-industry"] = 0.15,
        ["shared-place"] = 0.2,
        ["complementarity"] = 0.2,
        ["confirmation-recency-share"] = 0.1,
        ["completeness"] = 0.1,
    };

    /// <summary>
    /// What each feature of a job adds from nothing to all of it. The work decides: what it asks that somebody can do, then whether it is what they look for, then how lately they did it. A language that they do not speak
    /// counts like another occupation. Circumstances (level, place, contract, how fresh) are together worth less than the occupation that is looked for: they order jobs that are alike. None is below 0: what is missing adds nothing, and takes nothing away.
    /// </summary>
    public static IReadOnlyDictionary<string, double> Job { get; } = new Dictionary<string, double>
    {
        ["engine-score-share"] = 0.5,
        ["occupation-wanted"] = 2.4,
        ["title-wanted-nearness"] = 1.9,
        ["occupation-practised-recency"] = 1,
        ["skills-wanted-share"] = 1,
        ["skills-required-held"] = 3,
        ["skills-welcome-held"] = 0.5,
        ["skills-practised-recency"] = 1.5,
        ["seniority-fit"] = 1.5,
        ["place-fit"] = 0.8,
        ["contract-fit"] = 0.4,
        ["language-fit"] = 2.5,
        ["posted-recency"] = 0.3,
    };

    /// <summary>The file of the model that is set by hand; null for a question that has none. The same program gives the same bytes.</summary>
    public static byte[]? Of(RankingQuestion question) => question switch
    {
        RankingQuestion.Partner => File(QuestionSchemas.Partner, Partner),
        RankingQuestion.Job => File(QuestionSchemas.Job, Job),
        _ => null,
    };

    private static byte[] File(FeatureSchema schema, IReadOnlyDictionary<string, double> weights) => ModelFile.ToBytes(RankingModel.Weighted(
        schema, weights, new ModelCard(new DateTime(2026, 11, 30, 0, 0, 0, DateTimeKind.Utc), null, null, 0, 0, 0, ["weights set by hand"], new Dictionary<string, double>())));
}
