using ProNet.Ranking.Explaining;
using ProNet.Ranking.Features;
using ProNet.Search;

namespace ProNet.Application.Ranking;

/// <summary>Adds up what features gave by what they are about.</summary>
internal static class ReasonKinds
{
    private static readonly (string Begins, ReasonKind Kind)[] Rules =
    [
        ("occupation-", ReasonKind.Occupation), ("title-wanted-", ReasonKind.Occupation), ("skills-practised-", ReasonKind.Experience), ("seniority-fit", ReasonKind.Level),
        ("place-", ReasonKind.Place), ("contract-", ReasonKind.Contract), ("language-", ReasonKind.Language), ("posted-", ReasonKind.Freshness),
        ("engine-", ReasonKind.Words), ("summary-", ReasonKind.Words), ("strong-fields-", ReasonKind.Words),
        ("title-", ReasonKind.Title), ("headline-", ReasonKind.Title), ("seniority-", ReasonKind.Title),
        ("topic-", ReasonKind.Experience), ("skill-years-", ReasonKind.Experience),
        ("skills-", ReasonKind.Skills),
        ("works-", ReasonKind.Works),
        ("offer-", ReasonKind.Offers), ("need-", ReasonKind.Needs), ("both-", ReasonKind.BothWays), ("shared-", ReasonKind.Ground), ("complementarity", ReasonKind.Complement),
        ("confirmation-", ReasonKind.Profile), ("completeness", ReasonKind.Profile),
    ];

    /// <exception cref="InvalidOperationException">A feature was added and has no kind of reason.</exception>
    public static ReasonKind Of(string feature) =>
        Rules.Where(r => feature.StartsWith(r.Begins, StringComparison.Ordinal)).Select(r => (ReasonKind?)r.Kind).FirstOrDefault()
        ?? throw new InvalidOperationException($"The feature {feature} has no kind of reason.");

    public static ValueList<ReasonShare> Sum(FeatureSchema schema, Explanation explanation) => schema.Features
        .Select((feature, i) => (Kind: Of(feature), Value: explanation.Contributions[i]))
        .GroupBy(f => f.Kind, (kind, own) => new ReasonShare(kind, own.Sum(f => f.Value)))
        .OrderByDescending(s => s.Value)
        .ToValueList();
}
