namespace ProNet.Ranking.Features;

/// <summary>
/// What is told of a candidate for each of the four questions. Shares are from 0 to 1; years are as they are; a fact that is missing is −1, which no fact is. Of partners and
/// jobs everything is from 0 to 1, and what is not known half of it or nothing.
/// </summary>
public static class QuestionSchemas
{
    /// <summary>Who knows this?</summary>
    public static FeatureSchema Expert { get; } = new("expert", 2,
    [
        "engine-score-share", "title-now-coverage", "title-now-precision", "headline-coverage", "title-before-coverage-decayed", "summary-coverage", "strong-fields-coverage",
        "skills-found", "skills-listed", "skill-years-decayed", "topic-positions", "topic-years-decayed", "topic-recency-years", "works-found", "works-recency-years", "confirmation-recency-years",
        "completeness",
    ]);

    /// <summary>Who fits this job?</summary>
    public static FeatureSchema Candidate { get; } = new("candidate", 2,
    [
        .. Expert.Features, "skills-required-practised", "skill-years-required-decayed", "skills-welcome-found", "skill-years-welcome-decayed", "seniority-difference",
    ]);

    /// <summary>Who would be a good partner, client or provider?</summary>
    public static FeatureSchema Partner { get; } = new("partner", 2,
    [
        "engine-score-share", "offer-meets-need", "need-meets-offer", "both-ways", "shared-employer", "shared-employer-overlap", "shared-school", "shared-industry", "shared-place", "complementarity",
        "confirmation-recency-share", "completeness",
    ]);

    /// <summary>Which job is for me?</summary>
    public static FeatureSchema Job { get; } = new("job", 2,
    [
        "engine-score-share", "occupation-wanted", "title-wanted-nearness", "occupation-practised-recency", "skills-wanted-share", "skills-required-held", "skills-welcome-held", "skills-practised-recency",
        "seniority-fit", "place-fit", "contract-fit", "language-fit", "posted-recency",
    ]);

    public static IReadOnlyList<FeatureSchema> All { get; } = [Expert, Candidate, Partner, Job];
}
