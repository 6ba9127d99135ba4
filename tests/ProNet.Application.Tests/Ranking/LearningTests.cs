using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Application.Ranking;
using ProNet.Application.Ranking.Learning;
using ProNet.Data.Contacts;
using ProNet.Data.Ranking;
using ProNet.Ranking.Trials;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Ranking;

/// <summary>From what was shown and done to a model that serves.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class LearningTests(Database database)
{
    private RankingHost host = null!;

    [SetUp]
    public async Task CreateAsync() => host = await RankingHost.CreateAsync(database);

    [TearDown]
    public async Task DropAsync() => await host.DisposeAsync();

    /// <summary>The whole loop. Who uses it looks at the top and opens what has much of the second feature; lists are ordered by the first.</summary>
    [Test]
    public async Task Learn_FromUse_ServesAModelThatFindsWhatIsWantedAndThenStaysWhereNothingIsBetter()
    {
        var random = new Random(3);
        await UseAsync(random, lists: 800);

        var outcome = await LearnAsync();

        TestContext.Out.WriteLine(outcome.Sentence);
        Assert.That(outcome.IsPromoted, Is.True, outcome.Sentence);
        Assert.That(outcome.Comparison!.Ndcg, Is.GreaterThan(outcome.Comparison.PresentNdcg));
        Assert.That(host.Get<ServedModels>().KeyOf(RankingHost.Question), Is.EqualTo(outcome.Model!.Key));
        Assert.That((outcome.Model.Lists, outcome.Model.HeldOut), Is.Not.EqualTo((0, 0)));
        var (_, list) = await host.ShowAsync(random, viewer: 7, rows: 40);
        Assert.That(list.Rows.Take(5).Average(row => row.Features[1]), Is.GreaterThan(list.Rows.TakeLast(5).Average(row => row.Features[1]) + 0.3));

        var again = await LearnAsync();
        Assert.That(again.IsPromoted, Is.False, "the same once more is no better");
        Assert.That(host.Get<ServedModels>().KeyOf(RankingHost.Question), Is.EqualTo(outcome.Model.Key));
    }

    [Test]
    public async Task Learn_FromTooLittleOrFromVisitors_SaysSoAndKeepsThePresentModel()
    {
        var before = host.Get<ServedModels>().KeyOf(RankingHost.Question);
        Assert.That((await LearnAsync()).Sentence, Does.StartWith("0 lists have something to teach, and 50 are needed."));

        for (var i = 0; i < 60; i++)
        {
            var (id, list) = await host.ShowAsync(new Random(i), viewer: 0);
            Assert.That(await host.Get<RankingLog>().DidAsync(id, list.Rows[5].SubjectId, RankingActKind.Opened, Viewer.Visitor, CancellationToken.None), Is.True);
        }

        Assert.That((await LearnAsync()).Model, Is.Null, "who is not signed in can act as a thousand");
        Assert.That(host.Get<ServedModels>().KeyOf(RankingHost.Question), Is.EqualTo(before));
    }

    [Test]
    public async Task Learn_WhenEveryRowOfEveryListWasOpened_SaysSoAndKeepsThePresentModel()
    {
        for (var i = 0; i < 60; i++)
        {
            var (id, list) = await host.ShowAsync(new Random(i), viewer: 7, rows: 2);
            foreach (var row in list.Rows)
                await host.Get<RankingLog>().DidAsync(id, row.SubjectId, RankingActKind.Opened, Viewer.Member(7), CancellationToken.None);
        }

        Assert.That((await LearnAsync()).Sentence, Does.StartWith("0 lists have something to teach"));
    }

    [Test]
    public async Task Learn_WhenStopped_HasRegisteredNothing()
    {
        await UseAsync(new Random(5), lists: 120);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        Assert.That(async () => await host.Get<LearnHandler>().HandleAsync(RankingHost.Question, true, stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await host.ReadAsync(store => store.RegisteredModels.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task Read_TakesTheStrongestActAndLeavesOutOneselfAndWhoWasErased()
    {
        var (id, list) = await host.ShowAsync(new Random(1), viewer: 7, rows: 5);
        foreach (var kind in new[] { RankingActKind.Opened, RankingActKind.Contacted, RankingActKind.Shortlisted })
            await host.Get<RankingLog>().DidAsync(id, list.Rows[3].SubjectId, kind, Viewer.Member(7), CancellationToken.None);
        var subjects = PackedRows.PackSubjects(list.Rows.Select((row, i) => i == 0 ? 0 : i == 1 ? 7 : row.SubjectId));
        await host.ReadAsync(store => store.RankingImpressions.ExecuteUpdateAsync(set => set.SetProperty(i => i.Subjects, subjects)));

        var used = (await host.Get<UseReader>().ReadAsync(RankingHost.Question, CancellationToken.None)).Single();

        Assert.That(used.Positions, Is.EqualTo(new[] { 3, 4, 5 }));
        Assert.That(used.Grades, Is.EqualTo(new[] { 0, 3, 0 }));
        Assert.That(used.Features[..RankingHost.Features], Is.EqualTo(list.Rows[2].Features));
    }

    [Test]
    public async Task Harvest_OfContacts_GoesToTheLatestListBeforeThemOnce()
    {
        var (ada, bo) = (new MemberBuilder(1).Member(), new MemberBuilder(2).Member());
        await host.Store.SaveAsync(ada, bo);
        var (before, latest) = (await ShowAsync(ada.Id, bo.Id), await ShowAsync(ada.Id, bo.Id));
        host.Store.Clock.Advance(TimeSpan.FromDays(1));
        var contact = Contact.Between(ada.Id, bo.Id, host.Store.Clock.GetUtcNow().UtcDateTime);
        await host.Store.SaveAsync(contact);
        host.Store.Clock.Advance(TimeSpan.FromDays(1));
        await ShowAsync(ada.Id, bo.Id);

        Assert.That(await host.Get<HarvestActsHandler>().HandleAsync(CancellationToken.None), Is.EqualTo(1));
        var now = host.Store.Clock.GetUtcNow().UtcDateTime;
        await host.ReadAsync(store => store.Contacts.ExecuteUpdateAsync(set => set.SetProperty(c => c.AcceptedAt, now)));
        Assert.That(await host.Get<HarvestActsHandler>().HandleAsync(CancellationToken.None), Is.EqualTo(1), "yes came later");
        Assert.That(await host.Get<HarvestActsHandler>().HandleAsync(CancellationToken.None), Is.Zero);
        Assert.That(
            (await host.ReadAsync(store => store.RankingActs.OrderBy(a => a.Id).ToListAsync())).Select(a => (a.ImpressionId, a.SubjectId, a.Kind)),
            Is.EqualTo(new[] { (latest, bo.Id, RankingActKind.Contacted), (latest, bo.Id, RankingActKind.Replied) }));
        Assert.That(before, Is.Not.EqualTo(latest));
    }

    [Test]
    public async Task Read_OfAnInterleavedTrial_CreditsTheTeamThatWasActedUpon()
    {
        var model = await host.Get<ModelRegistry>().RegisterAsync(RankingHost.Question, RankingHost.Train(), 40, null, CancellationToken.None);
        await host.Get<ModelRegistry>().TryAsync(model.Id, ModelTrial.Interleaved, null, Caller.Unknown, CancellationToken.None);
        for (var i = 0; i < 9; i++)
        {
            var rows = Enumerable.Range(1, 6).Select(n => new RankedRow(100 + n, RankingHost.Row(new Random(n)), -n)).ToList();
            var teams = Interleaving.TeamDraft([101, 102, 103], [104, 105, 106], i).ToDictionary(row => row.Id, row => row.Team);
            var list = new RankedList(RankingHost.Question, "", "/experts", rows);
            var id = await host.Get<RankingLog>().ShownAsync(list, 1, [.. rows.Select(row => teams[row.SubjectId])], Viewer.Member(7), CancellationToken.None);
            await host.Get<RankingLog>().DidAsync(id, i < 8 ? 105 : 101, RankingActKind.Opened, Viewer.Member(7), CancellationToken.None);
        }

        var report = await host.Get<TrialReader>().ReadAsync(model.Key, CancellationToken.None);

        Assert.That((report.Lists, report.Wins, report.Losses, report.Ties), Is.EqualTo((9, 8, 1, 0)));
        Assert.That(report.Chance, Is.EqualTo(SignTest.Probability(8, 1)));
    }

    private Task<LearningOutcome> LearnAsync() => host.Get<LearnHandler>().HandleAsync(RankingHost.Question, promotes: true, CancellationToken.None);

    private async Task<long> ShowAsync(long viewer, long subject)
    {
        host.Store.Clock.Advance(TimeSpan.FromMinutes(1));
        var list = new RankedList(RankingHost.Question, "", "/experts", [new RankedRow(subject, RankingHost.Row(new Random(1)), 1)]);
        return await host.Get<RankingLog>().ShownAsync(list, 1, Viewer.Member(viewer), CancellationToken.None);
    }

    /// <summary>As the log writes it, all at once.</summary>
    private async Task UseAsync(Random random, int lists)
    {
        var schema = RankingQuestions.SchemaOf(RankingHost.Question);
        var shown = new List<(RankingImpression Impression, List<RankedRow> Rows)>();
        for (var i = 0; i < lists; i++)
        {
            var rows = Enumerable.Range(1, 10).Select(n => new RankedRow(n, RankingHost.Row(random), 0)).Select(row => row with { Score = row.Features[0] }).OrderByDescending(row => row.Score).ToList();
            shown.Add((new RankingImpression
            {
                At = host.Store.Clock.GetUtcNow().UtcDateTime.AddMinutes(i),
                Question = schema.Name,
                SchemaVersion = schema.Version,
                ViewerId = 7 + (i % 5),
                FirstPosition = 1,
                Subjects = PackedRows.PackSubjects(rows.Select(row => row.SubjectId)),
                Rows = PackedRows.Pack(rows, schema.Count, []),
            }, rows));
        }

        await host.Store.SaveAsync(shown.Select(list => list.Impression));
        await host.Store.SaveAsync(shown.SelectMany(list => list.Rows
            .Where((row, i) => random.NextDouble() < 1.0 / (i + 1) && row.Features[1] > 0.6)
            .Select(row => new RankingAct { ImpressionId = list.Impression.Id, SubjectId = row.SubjectId, Kind = RankingActKind.Opened, At = list.Impression.At })));
    }
}
