using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace ProNet.Ranking.Learning;

/// <summary>Grows trees with ML.NET: one thread and a seed, so that the same rows give the same trees.</summary>
internal static class TreeGrower
{
    /// <summary>A model of ML.NET, which can score as well (slowly, see the tests); nothing where no split makes anything better.</summary>
    public static ITransformer? Grow(MLContext context, RankingSet set, TreeParameters p, int seed)
    {
        var data = Data(context, set, p.Objective);
        // ML.NET 5.0.1 fails with this exception, and gives no model, when LightGBM has grown a tree without a split: there was nothing left to learn. Fewer trees, then.
        for (var trees = p.Trees; trees > 0; trees /= 2)
        {
            try
            {
                return Fit(context, data, set, p with { Trees = trees }, seed);
            }
            catch (ArgumentNullException e) when (e.ParamName == "items")
            {
            }
        }

        return null;
    }

    public static IDataView Data(MLContext context, RankingSet set, Objective objective)
    {
        var schema = SchemaDefinition.Create(typeof(TrainingRow));
        schema[nameof(TrainingRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, set.FeatureCount);
        schema[nameof(TrainingRow.GroupId)].ColumnType = new KeyDataViewType(typeof(uint), Math.Max(1, set.QueryCount));
        return context.Data.LoadFromEnumerable(Rows(set, objective is Objective.Gain), schema);
    }

    private static ITransformer Fit(MLContext context, IDataView data, RankingSet set, TreeParameters p, int seed) => p.Objective switch
    {
        Objective.Order => context.Ranking.Trainers.LightGbm(Order(set, p, seed)).Fit(data),
        Objective.Grade or Objective.Gain => context.Regression.Trainers.LightGbm(Grade(set, p, seed)).Fit(data),
        Objective.OrderByFastTree => context.Ranking.Trainers.FastTree(FastOrder(set, p, seed)).Fit(data),
        Objective.GradeByFastTree => context.Regression.Trainers.FastTree(FastGrade(set, p, seed)).Fit(data),
        _ => throw new ArgumentOutOfRangeException(nameof(p), p.Objective, "No such objective."),
    };

    private static IEnumerable<TrainingRow> Rows(RankingSet set, bool gains)
    {
        for (var query = 0; query < set.QueryCount; query++)
        {
            for (var row = set.Starts[query]; row < set.Starts[query + 1]; row++)
                yield return new TrainingRow { Label = gains ? (1 << set.Grades[row]) - 1 : set.Grades[row], GroupId = (uint)query + 1, Weight = (float)(set.Weights?[query] ?? 1), Features = set.Row(row).ToArray() };
        }
    }

    /// <summary>Gain of each grade: 2^grade − 1. FastTree wants five at least.</summary>
    private static int[] Gains(RankingSet set) => [.. Enumerable.Range(0, Math.Max(5, set.Grades.Max() + 1)).Select(grade => (1 << grade) - 1)];

    /// <summary>No column where all queries count alike, so that such a training is what it was without weights.</summary>
    private static string? Weight(RankingSet set) => set.Weights is null ? null : nameof(TrainingRow.Weight);

    private static GradientBooster.Options Booster(TreeParameters p) => new()
    {
        FeatureFraction = p.FeatureFraction,
        SubsampleFraction = p.RowFraction,
        SubsampleFrequency = p.RowFraction < 1 ? 1 : 0,
        L2Regularization = p.L2,
        // As LightGBM has it. ML.NET's own 0.1 forbids most splits of lambdas, whose second derivatives are small.
        MinimumChildWeight = 1e-3,
    };

    private static LightGbmRankingTrainer.Options Order(RankingSet set, TreeParameters p, int seed) => new()
    {
        RowGroupColumnName = nameof(TrainingRow.GroupId),
        ExampleWeightColumnName = Weight(set),
        CustomGains = Gains(set),
        Sigmoid = p.Sigmoid,
        NumberOfIterations = p.Trees,
        NumberOfLeaves = p.Leaves,
        LearningRate = p.LearningRate,
        MinimumExampleCountPerLeaf = p.MinimumRowsOfLeaf,
        MaximumBinCountPerFeature = p.Bins,
        Booster = Booster(p),
        Seed = seed,
        Deterministic = true,
        ForceColumnWise = true,
        NumberOfThreads = 1,
    };

    private static LightGbmRegressionTrainer.Options Grade(RankingSet set, TreeParameters p, int seed) => new()
    {
        ExampleWeightColumnName = Weight(set),
        NumberOfIterations = p.Trees,
        NumberOfLeaves = p.Leaves,
        LearningRate = p.LearningRate,
        MinimumExampleCountPerLeaf = p.MinimumRowsOfLeaf,
        MaximumBinCountPerFeature = p.Bins,
        Booster = Booster(p),
        Seed = seed,
        Deterministic = true,
        ForceColumnWise = true,
        NumberOfThreads = 1,
    };

    private static FastTreeRankingTrainer.Options FastOrder(RankingSet set, TreeParameters p, int seed) => Grown(
        new FastTreeRankingTrainer.Options { RowGroupColumnName = nameof(TrainingRow.GroupId), ExampleWeightColumnName = Weight(set), CustomGains = [.. Gains(set).Select(gain => (double)gain)] }, p, seed);

    private static FastTreeRegressionTrainer.Options FastGrade(RankingSet set, TreeParameters p, int seed) => Grown(new FastTreeRegressionTrainer.Options { ExampleWeightColumnName = Weight(set) }, p, seed);

    private static T Grown<T>(T options, TreeParameters p, int seed)
        where T : BoostedTreeOptions
    {
        options.NumberOfTrees = p.Trees;
        options.NumberOfLeaves = p.Leaves;
        options.LearningRate = p.LearningRate;
        options.MinimumExampleCountPerLeaf = p.MinimumRowsOfLeaf;
        options.MaximumBinCountPerFeature = p.Bins;
        options.FeatureFraction = p.FeatureFraction;
        options.BaggingExampleFraction = p.RowFraction;
        options.BaggingSize = p.RowFraction < 1 ? 1 : 0;
        options.Seed = seed;
        options.FeatureSelectionSeed = seed;
        options.NumberOfThreads = 1;
        return options;
    }
}
