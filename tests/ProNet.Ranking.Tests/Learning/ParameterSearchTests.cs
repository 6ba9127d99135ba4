using ProNet.Ranking.Learning;

namespace ProNet.Ranking.Tests.Learning;

public sealed class ParameterSearchTests
{
    private static readonly SearchOptions Small = new() { Draws = 2, Folds = 3, TreeCounts = [5, 10], Ridges = [0.01] };

    [OneTimeSetUp]
    public void NeedTrainers() => _ = GeneratedRows.Model(GeneratedRows.Set(queries: 4));

    [Test]
    public void Run_WithAnyNumberOfThreads_ChoosesTheSame()
    {
        var set = GeneratedRows.Set(queries: 12);

        var one = ParameterSearch.Run(set, Small with { Threads = 1 }, TimeProvider.System);
        var two = ParameterSearch.Run(set, Small with { Threads = 2 }, TimeProvider.System);

        Assert.That(two.Bag.InWords(), Is.EqualTo(one.Bag.InWords()));
        Assert.That(two.Tried, Is.EqualTo(one.Tried));
    }

    /// <summary>Grades without reason: whoever measures on the rows that were trained from would see an order here.</summary>
    [Test]
    public void Run_WhenThereIsNothingToLearn_MeasuresNoMoreThanChance()
    {
        var set = GeneratedRows.Set(queries: 60);
        var random = new Random(5);
        var noise = set with { Grades = [.. set.Grades.Select(_ => random.Next(2))] };

        var choice = ParameterSearch.Run(noise, Small, TimeProvider.System);

        Assert.That(choice.Ndcg, Is.LessThan(0.62), "the expectation of a shuffle is about a half");
        Assert.That(ParameterSearch.Run(set, Small, TimeProvider.System).Ndcg, Is.GreaterThan(0.85));
    }
}
