using Microsoft.ML;
using ProNet.Ranking.Features;
using ProNet.Ranking.Models;

namespace ProNet.Ranking.Learning;

/// <summary>Trains the members of a bag and adds them up. Scores of members have no common unit (lambdas, grades): each is divided by how far its scores spread within a query, so
/// that a weight of one means one voice.</summary>
internal static class Bag
{
    public static RankingModel Train(RankingSet set, FeatureSchema schema, BagParameters bag, ModelCard card, CancellationToken cancellationToken = default)
    {
        var builder = new EnsembleBuilder(set.FeatureCount);
        var number = 0;
        foreach (var member in bag.Trees)
        {
            for (var i = 0; i < member.Seeds; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var seed = card.Seed + (7919 * ++number);
                var context = new MLContext(seed);
                if (TreeGrower.Grow(context, set, member, seed) is { } model)
                    builder.Add(model, member.Weight / bag.Weight / member.Seeds / Spread(Scores(model, set), set));
            }
        }

        return new RankingModel(schema, builder.Build(set), Linear(set, bag), builder.Bias, card);
    }

    /// <summary>Standard deviation of scores within a query; 1 where they are all alike.</summary>
    public static double Spread(ReadOnlySpan<double> scores, RankingSet set)
    {
        var squares = 0.0;
        for (var query = 0; query < set.QueryCount; query++)
        {
            var own = scores[set.Starts[query]..set.Starts[query + 1]];
            var mean = 0.0;
            foreach (var score in own)
                mean += score / own.Length;
            foreach (var score in own)
                squares += (score - mean) * (score - mean);
        }

        var spread = Math.Sqrt(squares / set.RowCount);
        return spread > 1e-12 ? spread : 1;
    }

    private static double[] Scores(ITransformer model, RankingSet set)
    {
        var alone = new EnsembleBuilder(set.FeatureCount);
        alone.Add(model, 1);
        var scores = new double[set.RowCount];
        alone.Build().AddScores(set.Values, scores);
        return scores;
    }

    private static LinearTerms? Linear(RankingSet set, BagParameters bag)
    {
        if (bag.Linear.Count == 0)
            return null;
        var weights = new double[set.FeatureCount];
        double[] means = [];
        foreach (var member in bag.Linear)
        {
            var terms = LinearRanker.Train(set, member);
            means = terms.Means;
            var scores = new double[set.RowCount];
            terms.AddScores(set.Values, scores);
            var scale = member.Weight / bag.Weight / Spread(scores, set);
            for (var i = 0; i < weights.Length; i++)
                weights[i] += terms.Weights[i] * scale;
        }

        return new LinearTerms(weights, means);
    }
}
