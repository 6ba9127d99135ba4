using System.Globalization;
using ProNet.Application.Accounts;
using ProNet.Data.Ranking;
using ProNet.Ranking.Features;
using ProNet.Ranking.Learning;
using ProNet.Ranking.Use;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking.Learning;

/// <summary>
/// Learns a model from use: build the set, train on the earlier lists, compare with the present order on the latest fifth, register, and promote by rule. One thread, bounded rows and time. Whatever
/// goes wrong, or whenever the process dies, the present model stays.
/// </summary>
public sealed class LearnHandler(UseReader use, ModelRegistry registry, ServedModels served, TimeProvider time)
{
    /// <summary>Lists about which something was done; fewer say more about chance than about wishes.</summary>
    public const int FewestLists = 50;

    private const double HeldOut = 0.2;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Smaller than what a search over parameters would grow: clicks are noisy, and a training must end.</summary>
    private static readonly BagParameters Bag = new(
        [new TreeParameters { Trees = 120, Leaves = 8 }, new TreeParameters { Objective = Objective.Grade, Trees = 120, Leaves = 8 }],
        [new LinearParameters { Steps = 200 }]);

    /// <param name="question">What is to be learned.</param>
    /// <param name="promotes">Serve it when the rule has no objection.</param>
    /// <param name="cancellationToken">Ends it; nothing is registered then.</param>
    public async Task<LearningOutcome> HandleAsync(RankingQuestion question, bool promotes, CancellationToken cancellationToken)
    {
        var lists = await use.ReadAsync(question, cancellationToken);
        var teaching = lists.Where(list => list.Teaches).ToList();
        if (teaching.Count < FewestLists)
            return Refused(question, string.Create(CultureInfo.InvariantCulture, $"{teaching.Count} lists have something to teach, and {FewestLists} are needed. The present model stays."));

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        try
        {
            var (outcome, comparison) = await Task.Run(() => Train(question, lists, teaching, limit.Token), limit.Token);
            if (!outcome.IsTrained)
                return Refused(question, outcome.Problem + " The present model stays.");
            var registered = await registry.RegisterAsync(question, outcome.Model, outcome.Model.Card.Metrics.TryGetValue("lists", out var taught) ? (int)taught : 0, comparison, cancellationToken);
            return await DecideAsync(question, registered, comparison!, promotes, cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Refused(question, string.Create(CultureInfo.InvariantCulture, $"The training took longer than {Longest.TotalMinutes:0} minutes and was stopped. The present model stays."));
        }
    }

    private static LearningOutcome Refused(RankingQuestion question, string sentence) => new(question, null, null, false, sentence);

    private (TrainingOutcome Outcome, Comparison? Comparison) Train(RankingQuestion question, IReadOnlyList<UsedList> lists, List<UsedList> teaching, CancellationToken cancellationToken)
    {
        var schema = RankingQuestions.SchemaOf(question);
        // By time, which numbers follow: a model is asked about what comes after what it knows.
        var cut = teaching[(int)(teaching.Count * (1 - HeldOut))].Id;
        var bias = PositionBias.Estimate([.. lists.Where(list => list.Id < cut)], schema.Count);
        var early = teaching.Where(list => list.Id < cut).ToList();
        var set = TrainingSetFromUse.Build(early, bias, schema.Count);
        var held = TrainingSetFromUse.Build([.. teaching.Where(list => list.Id >= cut)], bias, schema.Count);
        var first = Train(set, schema, Origin(early, set), cancellationToken);
        if (!first.IsTrained)
            return (first, null);
        var (own, present) = (new double[held.RowCount], new double[held.RowCount]);
        first.Model.Score(held.Values, own);
        if (served.Now(question).Served is { } model)
            model.Model.Score(held.Values, present);
        return (first, Comparison.Of(held, own, present));
    }

    private static TrainingOutcome Train(RankingSet set, FeatureSchema schema, TrainingOrigin origin, CancellationToken cancellationToken) =>
        ModelTrainer.Train(set, schema, Bag, origin, cancellationToken);

    private TrainingOrigin Origin(List<UsedList> lists, RankingSet set) => new(time.GetUtcNow().UtcDateTime)
    {
        DataFrom = lists.Count > 0 ? lists[0].At : null,
        DataTo = lists.Count > 0 ? lists[^1].At : null,
        Metrics = new Dictionary<string, double> { ["lists"] = set.Queries.Distinct().Count(), ["acts"] = set.QueryCount },
    };

    private async Task<LearningOutcome> DecideAsync(RankingQuestion question, RegisteredModel registered, Comparison comparison, bool promotes, CancellationToken cancellationToken)
    {
        var numbers = string.Create(CultureInfo.InvariantCulture,
            $"Model {registered.Key} learned from {registered.Lists} lists. On {comparison.Lists} later ones its NDCG@10 is {comparison.Ndcg:0.0000}, that of the present order {comparison.PresentNdcg:0.0000} (difference at least {comparison.LowerBound:0.0000}).");
        if (!promotes)
            return new LearningOutcome(question, registered, comparison, false, $"{numbers} It waits for a decision.");
        if (PromotionRule.Objection(comparison) is { } objection)
            return new LearningOutcome(question, registered, comparison, false, $"{numbers} It is not promoted. {objection}");
        var decision = await registry.PromoteAsync(registered.Id, by: null, Caller.Unknown, cancellationToken);
        return new LearningOutcome(question, registered, comparison, decision == ModelDecision.Done, decision == ModelDecision.Done ? $"{numbers} It is served now." : $"{numbers} It could not be promoted.");
    }
}
