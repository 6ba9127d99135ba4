using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Application.Ranking;
using ProNet.Application.Ranking.Learning;
using ProNet.Data.Accounts;
using ProNet.Data.Ranking;
using ProNet.Search.Requests;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Ranking;

/// <summary>Models are registered, promoted and rolled back; every host takes them over, and what cannot be used never serves.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class ModelRegistryTests(Database database)
{
    private RankingHost host = null!;

    private ModelRegistry Registry => host.Get<ModelRegistry>();

    [SetUp]
    public async Task CreateAsync() => host = await RankingHost.CreateAsync(database);

    [TearDown]
    public async Task DropAsync() => await host.DisposeAsync();

    [Test]
    public async Task Promote_ThenRollBack_IsTakenOverByEveryHostAndLeadsBackStepByStep()
    {
        var other = host.AnotherHost();
        var before = other.KeyOf(RankingHost.Question);
        var (first, second) = (await RegisterAsync(1), await RegisterAsync(2));
        Assert.That(KeyIn(other), Is.EqualTo(before), "a candidate serves nobody");

        Assert.That(await PromoteAsync(first), Is.EqualTo(ModelDecision.Done));
        Assert.That(KeyIn(other), Is.EqualTo(first.Key));
        host.Store.Clock.Advance(TimeSpan.FromHours(1));
        Assert.That(await PromoteAsync(second), Is.EqualTo(ModelDecision.Done));
        Assert.That((KeyIn(other), host.Get<ServedModels>().KeyOf(RankingHost.Question)), Is.EqualTo((second.Key, second.Key)));
        Assert.That(await PromoteAsync(second), Is.EqualTo(ModelDecision.Missing), "it is served already");

        Assert.That(await BackAsync(), Is.EqualTo(ModelDecision.Done));
        Assert.That(KeyIn(other), Is.EqualTo(first.Key));
        Assert.That(await BackAsync(), Is.EqualTo(ModelDecision.Done));
        Assert.That(KeyIn(other), Is.EqualTo(before), "what the program brings, and no circle");
        Assert.That(await BackAsync(), Is.EqualTo(ModelDecision.Missing));
        Assert.That(await host.ReadAsync(store => store.AuditEntries.CountAsync(e => e.Action == AuditAction.ModelChanged && e.ActorId == 5)), Is.EqualTo(4));
    }

    [Test]
    public async Task Hosts_WhenTheFileIsDamaged_KeepThePreviousModelAndSayWhy()
    {
        var (first, second) = (await RegisterAsync(1), await RegisterAsync(2));
        await PromoteAsync(first);
        var other = host.AnotherHost();
        Assert.That(KeyIn(other), Is.EqualTo(first.Key));
        await PromoteAsync(second);
        await File.WriteAllBytesAsync(PathOf(second.Key), [1, 2, 3]);

        Assert.That(KeyIn(other), Is.EqualTo(first.Key));
        Assert.That(other.Now(RankingHost.Question).Problem, Does.Contain("damaged"));
        Assert.That(other.Of(RankingHost.Question), Is.Not.Null);
        Assert.That(await PromoteAsync(await RegisterAsync(3)), Is.EqualTo(ModelDecision.Done));
        Assert.That(other.Now(RankingHost.Question).Problem, Is.Not.Empty, "looked at once a second at most");
        Assert.That((KeyIn(other), other.Now(RankingHost.Question).Problem), Is.EqualTo((host.Get<ServedModels>().KeyOf(RankingHost.Question), "")));
        await File.WriteAllTextAsync(Path.Combine(host.ModelFolder, "served.json"), "{ half");
        Assert.That(KeyIn(other), Is.EqualTo(host.Get<ServedModels>().KeyOf(RankingHost.Question)), "a damaged choice changes nothing");
        Assert.That(other.Now(RankingHost.Question).Problem, Does.Contain("served.json"));
    }

    [Test]
    public async Task Promote_OfAModelWhoseFileCannotBeUsed_IsRefused()
    {
        var model = await RegisterAsync(1);
        File.Delete(PathOf(model.Key));

        Assert.That(await PromoteAsync(model), Is.EqualTo(ModelDecision.Unusable));
        Assert.That(await PromoteAsync(new RegisteredModel { Id = 999 }), Is.EqualTo(ModelDecision.Missing));
        Assert.That(await host.ReadAsync(store => store.RegisteredModels.CountAsync(m => m.State == ModelState.Served)), Is.Zero);
    }

    /// <summary>The process dies after the store decided and before hosts could see it: the old one serves, and the next start makes it so.</summary>
    [Test]
    public async Task Publish_AfterADeathBetweenStoreAndFile_MakesWhatTheStoreDecided()
    {
        var (first, second) = (await RegisterAsync(1), await RegisterAsync(2));
        await PromoteAsync(first);
        await host.ReadAsync(async store =>
        {
            await store.RegisteredModels.Where(m => m.Id == first.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.State, ModelState.Retired));
            return await store.RegisteredModels.Where(m => m.Id == second.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.State, ModelState.Served));
        });
        var other = host.AnotherHost();
        Assert.That(KeyIn(other), Is.EqualTo(first.Key));

        await Registry.PublishAsync(CancellationToken.None);

        Assert.That(KeyIn(other), Is.EqualTo(second.Key));
        Assert.That(Directory.GetFiles(host.ModelFolder, "*.new"), Is.Empty);
    }

    [Test]
    public async Task Try_PutsOneOnTrialWhoseScoresAreKeptBesideAndCounted()
    {
        var (first, second) = (await RegisterAsync(1), await RegisterAsync(2));
        await PromoteAsync(first);
        Assert.That(await Registry.TryAsync(second.Id, ModelTrial.Shadow, 5, Caller.Unknown, CancellationToken.None), Is.EqualTo(ModelDecision.Done));
        Assert.That(await Registry.TryAsync(first.Id, ModelTrial.Shadow, 5, Caller.Unknown, CancellationToken.None), Is.EqualTo(ModelDecision.Missing), "the served one is no candidate");
        Assert.That(host.AnotherHost().Now(RankingHost.Question), Is.Not.Null.And.Property("Mode").EqualTo(ModelTrial.Shadow));

        var (id, list) = await host.ShowAsync(new Random(1), viewer: 7);
        await host.Get<RankingLog>().DidAsync(id, list.Rows[0].SubjectId, RankingActKind.Opened, Viewer.Member(7), CancellationToken.None);

        var report = await host.Get<TrialReader>().ReadAsync(second.Key, CancellationToken.None);
        Assert.That((report.Lists, report.Wins, report.Losses, report.Chance), Is.EqualTo((1, 0, 0, 1.0)));
        Assert.That(report.Kendall, Is.InRange(-1, 0.9));
        Assert.That(report.NdcgDifference, Is.LessThanOrEqualTo(0), "the first of the served order was opened");
        Assert.That((await host.Get<ReceiptReader>().ReplayAsync(id, CancellationToken.None))!.Replays, Is.True);
    }

    [Test]
    public async Task Forget_RemovesOldListsAndFilesThatNothingNames()
    {
        var (first, second) = (await RegisterAsync(1), await RegisterAsync(2));
        await PromoteAsync(first);
        await host.ShowAsync(new Random(1), viewer: 7);
        host.Store.Clock.Advance(TimeSpan.FromDays(300));
        await host.ShowAsync(new Random(2), viewer: 7);
        await host.ReadAsync(store => store.RegisteredModels.Where(m => m.Id == second.Id || m.Id == first.Id).ExecuteDeleteAsync());
        await File.WriteAllBytesAsync(PathOf(second.Key) + ".0.new", [1]);
        foreach (var file in Directory.GetFiles(host.ModelFolder))
            File.SetLastWriteTimeUtc(file, host.Store.Clock.GetUtcNow().UtcDateTime.AddDays(-300));
        host.Store.Clock.Advance(TimeSpan.FromDays(101));

        Assert.That(await host.Get<ForgetListsHandler>().HandleAsync(CancellationToken.None), Is.EqualTo(1));
        Assert.That(await host.ReadAsync(store => store.RankingImpressions.CountAsync()), Is.EqualTo(1));
        Assert.That(
            Directory.GetFiles(host.ModelFolder).Select(Path.GetFileName).Where(name => name != "served.json" && name != host.AnotherHost().KeyOf(RankingQuestion.Job) + ".model"),
            Does.Contain(first.Key + ".model").And.Not.Contain(second.Key + ".model").And.No.Member(second.Key + ".model.0.new"), "a receipt names it");
    }

    private string PathOf(string key) => Path.Combine(host.ModelFolder, key + ".model");

    private string KeyIn(ServedModels other)
    {
        host.Store.Clock.Advance(TimeSpan.FromSeconds(2));
        return other.KeyOf(RankingHost.Question);
    }

    private Task<RegisteredModel> RegisterAsync(int wanted) => Registry.RegisterAsync(RankingHost.Question, RankingHost.Train(wanted), 40, null, CancellationToken.None);

    private Task<ModelDecision> PromoteAsync(RegisteredModel model) => Registry.PromoteAsync(model.Id, 5, Caller.Unknown, CancellationToken.None);

    private Task<ModelDecision> BackAsync() => Registry.RollBackAsync(RankingHost.Question, 5, Caller.Unknown, CancellationToken.None);
}
