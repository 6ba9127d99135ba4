using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Application.Ranking;
using ProNet.Data.Ranking;
using ProNet.Search.Requests;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Ranking;

/// <summary>Every ranked list that was shown can be replayed, and is read by whom it concerns.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class ReceiptTests(Database database)
{
    private RankingHost host = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        host = await RankingHost.CreateAsync(database);
        var model = await host.Get<ModelRegistry>().RegisterAsync(RankingHost.Question, RankingHost.Train(), 40, null, CancellationToken.None);
        await host.Get<ModelRegistry>().PromoteAsync(model.Id, null, Caller.Unknown, CancellationToken.None);
    }

    [TearDown]
    public async Task DropAsync() => await host.DisposeAsync();

    [Test]
    public async Task Replay_OfAListThatWasShown_GivesTheSameNumbersAndTheirReasons()
    {
        var (id, list) = await host.ShowAsync(new Random(1), viewer: 7, rows: 23);

        var receipt = (await host.Get<ReceiptReader>().ReplayAsync(id, CancellationToken.None))!;

        Assert.That((receipt.Problem, receipt.Replays, receipt.ModelKey), Is.EqualTo(((string?)null, true, list.ModelKey)));
        Assert.That(receipt.Rows.Select(row => row.Position), Is.EqualTo(Enumerable.Range(1, 23)));
        Assert.That(receipt.Rows.Select(row => (row.SubjectId, row.Score, row.Replayed)), Is.EqualTo(list.Rows.Select(row => (row.SubjectId, row.Score, (double?)row.Score))));
        Assert.That(receipt.Rows.SelectMany(row => row.Features), Is.EqualTo(list.Rows.SelectMany(row => row.Features)));
        var reasons = host.Get<ReceiptReader>().Explain(receipt, list.Rows[4].SubjectId)!;
        Assert.That(reasons.Expectation + reasons.Contributions.Sum(), Is.EqualTo(list.Rows[4].Score).Within(1e-6));
    }

    [Test]
    public async Task Replay_AfterAnotherModelIsServed_StillGivesTheSameNumbers()
    {
        var (id, _) = await host.ShowAsync(new Random(2), viewer: 7);
        var next = await host.Get<ModelRegistry>().RegisterAsync(RankingHost.Question, RankingHost.Train(wanted: 2), 40, null, CancellationToken.None);
        await host.Get<ModelRegistry>().PromoteAsync(next.Id, null, Caller.Unknown, CancellationToken.None);
        await host.ShowAsync(new Random(3), viewer: 7);

        Assert.That((await host.Get<ReceiptReader>().ReplayAsync(id, CancellationToken.None))!.Replays, Is.True);
        var audit = await host.Get<ReceiptReader>().AuditAsync(DateTime.MinValue, CancellationToken.None);
        Assert.That((audit.Lists, audit.Rows, audit.Different, audit.Problems.Count), Is.EqualTo((2, 20, 0, 0)));
    }

    [Test]
    public async Task Replay_WhenTheModelOrTheRowsWereTamperedWith_SaysSo()
    {
        var (id, list) = await host.ShowAsync(new Random(4), viewer: 7);
        var forged = list.Rows.Select((row, i) => i == 3 ? row with { Score = row.Score + 1e-9 } : row).ToList();
        var packed = PackedRows.Pack(forged, RankingHost.Features, []);
        await host.ReadAsync(store => store.RankingImpressions.ExecuteUpdateAsync(set => set.SetProperty(i => i.Rows, packed)));
        var receipt = (await host.Get<ReceiptReader>().ReplayAsync(id, CancellationToken.None))!;
        Assert.That(receipt.Rows.Where(row => !row.IsSame).Select(row => row.Position), Is.EqualTo(new[] { 4 }));

        var path = Path.Combine(host.ModelFolder, list.ModelKey + ".model");
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[^40] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);
        var reader = new ReceiptReader(host.Store.Contexts, host.AnotherHost());
        Assert.That((await reader.ReplayAsync(id, CancellationToken.None))!.Problem, Does.Contain("damaged"));
        Assert.That((await reader.AuditAsync(DateTime.MinValue, CancellationToken.None)).Problems.Single().Key, Does.Contain("damaged"));
    }

    [Test]
    public async Task Read_ByWhomItConcerns_ShowsEachTheirs()
    {
        var (id, list) = await host.ShowAsync(new Random(5), viewer: 7);
        var reader = host.Get<ReceiptReader>();
        var ranked = list.Rows[2].SubjectId;

        Assert.That((await reader.ReadAsync(id, Viewer.Member(7), CancellationToken.None))!.Rows, Has.Count.EqualTo(10));
        var own = (await reader.ReadAsync(id, Viewer.Member(ranked), CancellationToken.None))!;
        Assert.That(own.Rows.Select(row => (row.Position, row.SubjectId)), Is.EqualTo(new[] { (3, ranked) }));
        Assert.That((own.Request, own.ViewerId), Is.EqualTo(("", (long?)null)), "who asked, and what, is theirs");
        Assert.That(own.Replays, Is.True);
        Assert.That(await reader.ReadAsync(id, Viewer.Member(8), CancellationToken.None), Is.Null);
        Assert.That(await reader.ReadAsync(id, Viewer.Visitor, CancellationToken.None), Is.Null);
        Assert.That(await reader.ReadAsync(id + 1, Viewer.Member(7), CancellationToken.None), Is.Null);
    }

    [Test]
    public async Task Did_IsWrittenOnceAndForWhomTheListWasShownAlone()
    {
        var (id, list) = await host.ShowAsync(new Random(6), viewer: 7);
        var log = host.Get<RankingLog>();
        var subject = list.Rows[0].SubjectId;

        Assert.That(await log.DidAsync(id, subject, RankingActKind.Opened, Viewer.Member(7), CancellationToken.None), Is.True);
        Assert.That(await log.DidAsync(id, subject, RankingActKind.Opened, Viewer.Member(7), CancellationToken.None), Is.True, "again");
        Assert.That(await log.DidAsync(id, subject, RankingActKind.Opened, Viewer.Member(8), CancellationToken.None), Is.False, "somebody else");
        Assert.That(await log.DidAsync(id, subject, RankingActKind.Opened, Viewer.Visitor, CancellationToken.None), Is.False);
        Assert.That(await log.DidAsync(id, 5, RankingActKind.Opened, Viewer.Member(7), CancellationToken.None), Is.False, "not in the list");
        host.Store.Clock.Advance(TimeSpan.FromDays(31));
        Assert.That(await log.DidAsync(id, subject, RankingActKind.Contacted, Viewer.Member(7), CancellationToken.None), Is.False, "too long ago");
        Assert.That(await host.ReadAsync(store => store.RankingActs.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task Shown_ToAVisitor_HasNoNameAndOfTheSystemIsNotLogged()
    {
        var (id, list) = await host.ShowAsync(new Random(8), viewer: 0);

        Assert.That((await host.Get<ReceiptReader>().ReplayAsync(id, CancellationToken.None))!.ViewerId, Is.Null);
        Assert.That(await host.Get<RankingLog>().ShownAsync(list, 1, Viewer.System, CancellationToken.None), Is.Zero);
        Assert.That(await host.Get<RankingLog>().ShownAsync(list with { Rows = [] }, 1, Viewer.Member(7), CancellationToken.None), Is.Zero);
        Assert.That(
            async () => await host.Get<RankingLog>().ShownAsync(list with { Question = RankingQuestion.Partner }, 1, Viewer.Member(7), CancellationToken.None),
            Throws.ArgumentException, "rows of another schema");
    }
}
