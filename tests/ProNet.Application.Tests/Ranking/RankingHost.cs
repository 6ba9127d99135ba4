using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Access;
using ProNet.Application.Ranking;
using ProNet.Data;
using ProNet.Ranking.Learning;
using ProNet.Ranking.Models;
using ProNet.Search.Requests;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Ranking;

/// <summary>A store, a folder of models, and lists of made-up experts: the second feature of the schema is what is wanted, the first is what lists were ordered by before.</summary>
internal sealed class RankingHost(TestStore store) : IAsyncDisposable
{
    public const RankingQuestion Question = RankingQuestion.Expert;

    public static readonly int Features = RankingQuestions.SchemaOf(Question).Count;

    public TestStore Store => store;

    public string ModelFolder => Path.Combine(store.Folder, "models");

    public static async Task<RankingHost> CreateAsync(Database database = Database.Sqlite) => new(await TestStore.CreateAsync(
        (services, folder) => services.AddProNetApplication().AddSingleton(new RankingOptions { ModelFolder = Path.Combine(folder, "models") }), database));

    public T Get<T>()
        where T : notnull => store.Services.GetRequiredService<T>();

    public async Task<T> ReadAsync<T>(Func<ProNetDbContext, Task<T>> read)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await read(context);
    }

    /// <summary>Another process on the same folder.</summary>
    public ServedModels AnotherHost() => new(new ModelFolder(Get<RankingOptions>()), store.Clock);

    /// <summary>A model that wants the second feature, or the third.</summary>
    public static RankingModel Train(int wanted = 1, int seed = 1)
    {
        var random = new Random(seed);
        var builder = new RankingSetBuilder(Features);
        for (var row = 0; row < 400; row++)
        {
            var values = Row(random);
            builder.Add($"q{row / 10}", values[wanted] > 0.6 ? 1 : 0, values);
        }

        var bag = new BagParameters([new TreeParameters { Trees = 10, Leaves = 4, MinimumRowsOfLeaf = 5, LearningRate = 0.2 }], [new LinearParameters { Steps = 20 }]);
        var outcome = ModelTrainer.Train(builder.Build(), RankingQuestions.SchemaOf(Question), bag, new TrainingOrigin(DateTime.UnixEpoch, seed));
        // The trainers have no code for every system.
        if (!outcome.IsTrained)
            Assert.Ignore(outcome.Problem);
        return outcome.Model!;
    }

    public static float[] Row(Random random) => [.. Enumerable.Range(0, Features).Select(i => i < 4 ? MathF.Round((float)random.NextDouble(), 2) : -1)];

    /// <summary>As the ranked search does it: rows by score, best first, then written down.</summary>
    public async Task<(long Id, RankedList List)> ShowAsync(Random random, long viewer, int rows = 10, string request = "/experts?q=lucene", bool bySecond = false)
    {
        var served = Get<ServedModels>().Now(Question).Served;
        var ranked = Enumerable.Range(0, rows).Select(i =>
        {
            var row = Row(random);
            var score = new double[1];
            served?.Model.Score(row, score);
            return new RankedRow(1_000 + random.Next(1_000_000), row, served is null ? row[bySecond ? 1 : 0] : score[0]);
        }).OrderByDescending(row => row.Score).ToList();
        var list = new RankedList(Question, served?.Key ?? "", request, ranked);
        return (await Get<RankingLog>().ShownAsync(list, 1, viewer == 0 ? Viewer.Visitor : Viewer.Member(viewer), CancellationToken.None), list);
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
