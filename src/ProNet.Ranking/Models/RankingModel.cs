using ProNet.Ranking.Features;

namespace ProNet.Ranking.Models;

/// <summary>A trained model: bias, trees and, if it has them, linear terms over the features of a schema. Immutable; any number of threads score with one.</summary>
public sealed class RankingModel
{
    /// <exception cref="InvalidDataException">The parts are made for different numbers of features, or a number is not finite.</exception>
    internal RankingModel(FeatureSchema schema, TreeEnsemble trees, LinearTerms? linear, double bias, ModelCard card)
    {
        if (trees.FeatureCount != schema.Count || (linear is not null && (linear.Weights.Length != schema.Count || linear.Means.Length != schema.Count)))
            throw new InvalidDataException($"The schema {schema} has {schema.Count} features, and the model another number.");
        if (!double.IsFinite(bias) || linear?.Weights.All(double.IsFinite) == false || linear?.Means.All(double.IsFinite) == false)
            throw new InvalidDataException("A number of the model is not finite.");
        (Schema, Trees, Linear, Bias, Card) = (schema, trees, linear, bias, card);
        Expectation = bias + trees.Expectation() + (linear?.Expectation() ?? 0);
    }

    public FeatureSchema Schema { get; }

    public ModelCard Card { get; }

    /// <summary>The score of somebody of whom nothing is known: the mean over the training rows as the trees counted them.</summary>
    public double Expectation { get; }

    public int TreeCount => Trees.TreeCount;

    internal TreeEnsemble Trees { get; }

    internal LinearTerms? Linear { get; }

    internal double Bias { get; }

    /// <summary>A weighted sum and nothing else, counted from 0.</summary>
    /// <param name="schema">Of the question.</param>
    /// <param name="weights">By name of the feature; 0 for those that are left out.</param>
    /// <param name="card">Where the weights come from.</param>
    public static RankingModel Weighted(FeatureSchema schema, IReadOnlyDictionary<string, double> weights, ModelCard card)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Keys.FirstOrDefault(feature => schema.IndexOf(feature) < 0) is { } unknown)
            throw new ArgumentException($"The schema {schema} has no feature {unknown}.", nameof(weights));
        var linear = new LinearTerms([.. schema.Features.Select(f => weights.GetValueOrDefault(f))], new double[schema.Count]);
        return new RankingModel(schema, TreeEnsemble.Create(schema.Count, [], [], [], []), linear, bias: 0, card);
    }

    /// <summary>The same model with one more linear term, such as a score that its training had no use for.</summary>
    /// <param name="feature">Of the schema.</param>
    /// <param name="weight">Of a unit of it.</param>
    /// <param name="mean">Its mean: from there its contribution is counted.</param>
    public RankingModel Plus(string feature, double weight, double mean)
    {
        var at = Schema.Features.ToList().IndexOf(feature);
        ArgumentOutOfRangeException.ThrowIfNegative(at, nameof(feature));
        var (weights, means) = Linear is null ? (new double[Schema.Count], new double[Schema.Count]) : ([.. Linear.Weights], [.. Linear.Means]);
        (weights[at], means[at]) = (weights[at] + weight, mean);
        return new RankingModel(Schema, Trees, new LinearTerms(weights, means), Bias, Card);
    }

    /// <summary>
    /// The same model with trees that take some features to be always the same. So what is known to mislead is learned beside the rest, and does not count: left out of training, it would be learned by what goes with it.
    /// </summary>
    /// <param name="values">By name of the feature.</param>
    public RankingModel Fix(IReadOnlyDictionary<string, float> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new RankingModel(Schema, Trees.Fix(values.ToDictionary(v => Schema.Features.ToList().IndexOf(v.Key), v => v.Value)), Linear, Bias, Card);
    }

    /// <summary>Scores rows; higher is better, and only differences within a query mean something. Allocates nothing.</summary>
    /// <param name="rows">Row after row, each with the finite values of the schema in its order.</param>
    /// <param name="scores">As many as there are rows; overwritten.</param>
    /// <exception cref="ArgumentException">The lengths do not fit.</exception>
    public void Score(ReadOnlySpan<float> rows, Span<double> scores)
    {
        scores.Fill(Bias);
        Trees.AddScores(rows, scores);
        Linear?.AddScores(rows, scores);
    }
}
