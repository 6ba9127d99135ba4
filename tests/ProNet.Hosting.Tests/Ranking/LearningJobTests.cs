using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application;
using ProNet.Application.Access;
using ProNet.Application.Ranking;
using ProNet.Data;
using ProNet.Data.Ranking;
using ProNet.Hosting.Ranking;
using ProNet.Ranking.Features;
using ProNet.Search.Requests;
using ProNet.Testing.Stores;

namespace ProNet.Hosting.Tests.Ranking;

/// <summary>What the job does on its own: it learns once a week and no oftener, one host at a time, and forgets what is old.</summary>
public sealed class LearningJobTests
{
    private const int Lists = 80;

    private TestStore store = null!;

    [SetUp]
    public async Task CreateAsync() => store = await TestStore.CreateAsync((services, folder) => services
        .AddProNetApplication().AddSingleton(new RankingOptions { ModelFolder = Path.Combine(folder, "models") }).AddLearningWorker());

    [TearDown]
    public async Task DropAsync() => await store.DisposeAsync();

    [Test]
    public async Task Run_DayByDay_LearnsOnceAWeek()
    {
        await UseAsync();

        var learned = new List<int>();
        for (var day = 0; day <= 8; day++)
        {
            await RunAsync();
            learned.Add(await ReadAsync(s => s.RegisteredModels.CountAsync()));
            store.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.That(learned, Is.EqualTo(new[] { 1, 1, 1, 1, 1, 1, 1, 2, 2 }));
        Assert.That((await ReadAsync(s => s.RegisteredModels.FirstAsync())).Lists, Is.GreaterThan(Lists / 2));
    }

    [Test]
    public async Task Run_WhileAnotherHostLearns_LeavesItToThat()
    {
        await UseAsync();
        await using (await store.Services.GetRequiredService<IStoreLocks>().TryAcquireAsync(StoreLockNames.Learning, CancellationToken.None))
            await RunAsync();
        Assert.That(await ReadAsync(s => s.RegisteredModels.CountAsync()), Is.Zero);

        await RunAsync();
        Assert.That(await ReadAsync(s => s.RegisteredModels.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task Run_LongAfter_HasForgottenTheLists()
    {
        await UseAsync();
        store.Clock.Advance(TimeSpan.FromDays(800));
        await RunAsync();
        Assert.That(await ReadAsync(async s => (await s.RankingImpressions.CountAsync(), await s.RankingActs.CountAsync())), Is.EqualTo((0, 0)));
    }

    /// <summary>Whoever uses it opens what has much of the second feature.</summary>
    private async Task UseAsync()
    {
        var (random, log) = (new Random(1), store.Services.GetRequiredService<RankingLog>());
        for (var i = 0; i < Lists; i++)
        {
            var rows = Enumerable.Range(0, 10).Select(row => new RankedRow((i * 100) + row + 1, [.. Enumerable.Range(0, QuestionSchemas.Expert.Count).Select(f => f < 4 ? (float)random.NextDouble() : -1)], -row)).ToList();
            var id = await log.ShownAsync(new RankedList(RankingQuestion.Expert, "", $"/experts?q=word{i}", rows), 1, Viewer.Member(100_000 + i), CancellationToken.None);
            foreach (var row in rows.Where(r => r.Features[1] > 0.7))
                await log.DidAsync(id, row.SubjectId, RankingActKind.Opened, Viewer.Member(100_000 + i), CancellationToken.None);
        }
    }

    private Task RunAsync() => store.Services.GetRequiredService<LearningJob>().RunAsync(CancellationToken.None);

    private async Task<T> ReadAsync<T>(Func<ProNetDbContext, Task<T>> read)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await read(context);
    }
}
