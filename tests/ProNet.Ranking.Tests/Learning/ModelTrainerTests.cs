using ProNet.Ranking.Features;
using ProNet.Ranking.Learning;
using ProNet.Ranking.Measuring;
using ProNet.Ranking.Models;

namespace ProNet.Ranking.Tests.Learning;

public sealed class ModelTrainerTests
{
    [Test]
    public void Train_LearnsAnOrder()
    {
        var held = GeneratedRows.Set(seed: 2);
        var scores = new double[held.RowCount];
        GeneratedRows.Model(GeneratedRows.Set()).Score(held.Values, scores);

        Assert.That(SetMeasure.Ndcg(held, scores, 10, Discount.Logarithmic).Average(), Is.GreaterThan(0.9));
        Assert.That(SetMeasure.Ndcg(held, new double[held.RowCount], 10, Discount.Logarithmic).Average(), Is.LessThan(0.75), "rows in no order");
    }

    [Test]
    public void Train_Again_GivesTheSameFile([Values] Objective objective)
    {
        var set = GeneratedRows.Set(queries: 10);
        var bag = new BagParameters([new TreeParameters { Objective = objective, Trees = 5, Seeds = 2 }], [new LinearParameters { Steps = 20 }]);

        var first = ModelFile.ToBytes(GeneratedRows.Model(set, bag));
        var second = ModelFile.ToBytes(GeneratedRows.Model(set, bag));

        Assert.That(second, Is.EqualTo(first));
    }

    /// <summary>LightGBM then has trees without a split, with which ML.NET fails.</summary>
    [Test]
    public void Train_WhenNoFeatureDividesTheRows_GivesAModelThatSaysNothing([Values] Objective objective)
    {
        var set = GeneratedRows.Set(queries: 10);
        var model = GeneratedRows.Model(set with { Values = new float[set.Values.Length] }, new BagParameters([new TreeParameters { Objective = objective, Trees = 10 }], []));

        var scores = new double[2];
        model.Score(new float[12], scores);

        Assert.That(scores[0], Is.EqualTo(scores[1]).And.EqualTo(model.Expectation).Within(1e-6));
    }

    [Test]
    public void Train_WhenThereAreNoRows_SaysSo() =>
        Assert.That(Problem(new RankingSetBuilder(6).Build()), Is.EqualTo("There are no judged rows to learn from."));

    [Test]
    public void Train_WhenAllGradesAreAlike_SaysSo()
    {
        var set = GeneratedRows.Set(queries: 2, rows: 3);

        Assert.That(Problem(set with { Grades = [1, 1, 1, 1, 1, 1] }), Is.EqualTo("All 6 judged rows have the grade 1: there is no better and worse to learn."));
        Assert.That(Problem(set with { Grades = [1, 1, 1, 0, 0, 0] }), Is.EqualTo("In none of 2 queries is one row better than another: there is no order to learn."));
    }

    [Test]
    public void Train_WhenARowIsBroken_SaysWhich()
    {
        var set = GeneratedRows.Set(queries: 2, rows: 3);
        var values = (float[])set.Values.Clone();
        values[7] = float.NaN;

        Assert.Multiple(() =>
        {
            Assert.That(Problem(set with { Values = values }), Is.EqualTo("Row 2 has a value that is not a finite number."));
            Assert.That(Problem(set with { Grades = [0, 1, 31, 0, 1, 0] }), Is.EqualTo("Row 3 has the grade 31, which is not from 0 to 30."));
            Assert.That(Problem(set with { Starts = [0, 0, 6] }), Is.EqualTo("The query q0 has no row."));
            Assert.That(Problem(set with { Values = [] }), Is.EqualTo("The rows are not as long as they say."));
        });
    }

    [Test]
    public void Train_WhenTheSchemaHasOtherFeatures_SaysSo() =>
        Assert.That(
            ModelTrainer.Train(GeneratedRows.Set(), new FeatureSchema("x", 1, ["distance-km"]), GeneratedRows.SmallBag, new TrainingOrigin(DateTime.UnixEpoch)).Problem,
            Is.EqualTo("Rows have 6 values, and the schema x 1 has 1 features."));

    [Test]
    public void Add_WhenARowIsBroken_SaysWhyAndTakesTheOthers()
    {
        var builder = new RankingSetBuilder(2);
        Assert.Multiple(() =>
        {
            Assert.That(builder.Add("q", 1, [1, 2]), Is.Null);
            Assert.That(builder.Add("q", 1, [1]), Is.EqualTo("1 values where there are 2 features"));
            Assert.That(builder.Add("q", -1, [1, 2]), Is.EqualTo("the grade -1 is not from 0 to 30"));
            Assert.That(builder.Add("q", 1, [1, float.PositiveInfinity]), Is.EqualTo("a value is not a finite number"));
        });
        Assert.That(builder.Build().RowCount, Is.EqualTo(1));
    }

    [Test]
    public void Build_WhenQueriesAreMixed_GathersThem()
    {
        var builder = new RankingSetBuilder(1);
        builder.Add("a", 0, [1]);
        builder.Add("b", 1, [2]);
        builder.Add("a", 2, [3]);

        var set = builder.Build();

        Assert.That((set.Queries, set.Starts, set.Grades, set.Values), Is.EqualTo((new[] { "a", "b" }, new[] { 0, 2, 3 }, new[] { 0, 2, 1 }, new float[] { 1, 3, 2 })));
    }

    private static string? Problem(RankingSet set) =>
        ModelTrainer.Train(set, GeneratedRows.Schema(6), GeneratedRows.SmallBag, new TrainingOrigin(DateTime.UnixEpoch)).Problem;
}
