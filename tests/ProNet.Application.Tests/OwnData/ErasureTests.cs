using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Application.OwnData;
using ProNet.Application.Ranking;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.OwnData;

/// <summary>What a person asked to be erased is in no row of no table, and the way back gives it all back.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class ErasureTests(Database database)
{
    [Test]
    public async Task Erase_WhenDue_LeavesNothingOfThePersonInAnyTable()
    {
        await using var host = await OwnDataHost.CreateAsync(database);
        var before = await host.DumpAsync();
        string[] marked = [.. before.Where(t => t.Value.Contains(OwnDataHost.Mark, StringComparison.Ordinal)).Select(t => t.Key)];
        Assert.That(marked, Has.Length.GreaterThan(14), "the mark stands everywhere before");

        await AskAsync(host);
        Assert.That(await host.DoAsync<DueErasures, int>(async h => (await h.EraseAsync(CancellationToken.None)).Count), Is.Zero, "not yet due");
        host.Store.Clock.Advance(TimeSpan.FromDays(15));
        var due = await host.DoAsync<DueErasures, IReadOnlyList<Erasure>>(h => h.EraseAsync(CancellationToken.None));

        Assert.That(due, Has.Count.EqualTo(1));
        var after = await host.DumpAsync();
        Assert.That(after.Where(t => t.Value.Contains(OwnDataHost.Mark, StringComparison.OrdinalIgnoreCase)).Select(t => t.Key), Is.Empty);
        Assert.That(await host.StoreAsync(s => s.SignInGuards.CountAsync()), Is.Zero);
        Assert.That(
            (await host.StoreAsync(s => s.Digests.OrderBy(d => d.Id).ToListAsync())).Select(d => (d.MessageId, d.State)),
            Is.EqualTo(new[] { ("told", DigestState.Sent), ("waits", DigestState.Pending) }),
            "mails to others that told of the person lose their words, or are written anew");
        Assert.That(await host.StoreAsync(s => s.Contacts.CountAsync()), Is.Zero);
        Assert.That(await host.StoreAsync(s => s.FairnessDeclarations.CountAsync()), Is.Zero);
        Assert.That(await host.StoreAsync(s => s.AuditEntries.CountAsync(e => e.ActorId == host.Account.Id || e.AccountId == host.Account.Id)), Is.Zero);
        Assert.That(await host.StoreAsync(s => s.AuditEntries.CountAsync(e => e.MemberId == host.Other.Id)), Is.EqualTo(1), "what was done with others stays on their record");
        Assert.That(await host.StoreAsync(s => s.ProfileReports.CountAsync(r => r.MemberId == host.Other.Id && r.ReporterId == null)), Is.EqualTo(1));
        Assert.That(await host.StoreAsync(s => s.ClaimedOrigins.CountAsync(o => o.MemberId == null)), Is.EqualTo(1), "an import brings nobody back");
        Assert.That((await host.StoreAsync(s => s.SearchReviews.ToListAsync())).Select(r => (r.SubjectId, r.ById, r.Note)), Is.EqualTo(new[] { (host.Other.Id, (long?)null, "") }), "what was decided in somebody else's search stays decided");
        Assert.That((await host.StoreAsync(s => s.SearchExpectations.ToListAsync())).Select(e => (e.SubjectId, e.ById)), Is.EqualTo(new[] { (host.Other.Id, (long?)null) }), "what was expected in somebody else's search stays theirs");
        Assert.That(
            (await host.StoreAsync(s => s.RankingImpressions.OrderBy(i => i.Id).ToListAsync())).Select(i => (i.ViewerId, i.Request, string.Join(' ', PackedRows.Subjects(i.Subjects)))),
            Is.EqualTo(new[] { ((long?)null, "", $"{host.Other.Id}"), (host.Other.Id, "/experts", $"{host.Other.Id} 0") }), "ranked lists stay, without who asked and without the person");
        Assert.That((await host.StoreAsync(s => s.RankingActs.ToListAsync())).Select(a => a.SubjectId), Is.EqualTo(new[] { host.Other.Id }));
        Assert.That(await host.StoreAsync(s => s.RegisteredModels.CountAsync(m => m.PromotedById == null)), Is.EqualTo(1));
        Assert.That(await host.StoreAsync(s => s.Members.CountAsync()), Is.EqualTo(1));
        Assert.That(await host.StoreAsync(s => s.Changes.Where(c => c.SubjectId == host.Member.Id).OrderByDescending(c => c.Id).Select(c => c.Version).FirstAsync()), Is.GreaterThan(2), "the index is told");

        await host.DoAsync<DueErasures, bool>(async h =>
        {
            await h.FinishAsync(due[0], CancellationToken.None);
            return true;
        });
        Assert.That(await host.StoreAsync(s => s.Erasures.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task Erase_WhenTheProcessDiedBeforeTheTracesWereRemoved_GoesOnWithThem()
    {
        await using var host = await OwnDataHost.CreateAsync(database);
        await AskAsync(host);
        host.Store.Clock.Advance(TimeSpan.FromDays(15));
        await host.DoAsync<DueErasures, int>(async h => (await h.EraseAsync(CancellationToken.None)).Count);

        var again = await host.DoAsync<DueErasures, IReadOnlyList<Erasure>>(h => h.EraseAsync(CancellationToken.None));

        Assert.That(again.Single().MemberId, Is.EqualTo(host.Member.Id));
        Assert.That(again.Single().ErasedAt, Is.Not.Null);
    }

    [Test]
    public async Task Erase_WhenStoppedHalfWay_HasErasedNothing()
    {
        await using var host = await OwnDataHost.CreateAsync(database);
        await AskAsync(host);
        host.Store.Clock.Advance(TimeSpan.FromDays(15));
        // The last row to go refuses, as a process that dies there would leave it.
        await host.StoreAsync(s => s.Database.ExecuteSqlRawAsync(database == Database.Sqlite
            ? "CREATE TRIGGER stop BEFORE DELETE ON \"Accounts\" BEGIN SELECT RAISE(ABORT, 'stop'); END"
            : "CREATE FUNCTION stop() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'stop'; END $$ LANGUAGE plpgsql; CREATE TRIGGER stop BEFORE DELETE ON \"Accounts\" FOR EACH ROW EXECUTE FUNCTION stop()"));

        Assert.That(async () => await host.DoAsync<DueErasures, int>(async h => (await h.EraseAsync(CancellationToken.None)).Count), Throws.Exception);

        Assert.That(await host.StoreAsync(s => s.Members.CountAsync(m => m.Id == host.Member.Id)), Is.EqualTo(1));
        Assert.That(await host.StoreAsync(s => s.OutgoingMails.CountAsync()), Is.EqualTo(3));
        await host.StoreAsync(s => s.Database.ExecuteSqlRawAsync(database == Database.Sqlite ? "DROP TRIGGER stop" : "DROP TRIGGER stop ON \"Accounts\""));
        await host.DoAsync<DueErasures, int>(async h => (await h.EraseAsync(CancellationToken.None)).Count);
        Assert.That((await host.DumpAsync()).Where(t => t.Value.Contains(OwnDataHost.Mark, StringComparison.OrdinalIgnoreCase)).Select(t => t.Key), Is.Empty);
    }

    [Test]
    public async Task Ask_HidesTheProfileAtOnceAndTheWayBackShowsItAgain()
    {
        await using var host = await OwnDataHost.CreateAsync(database);

        await AskAsync(host);
        Assert.That(await AudienceAsync(host), Is.EqualTo(Audience.Hidden));
        host.Store.Clock.Advance(TimeSpan.FromDays(13));
        Assert.That(await host.DoAsync<PersonalErasures, bool>(h => h.TakeBackAsync(host.Account.Id, Caller.Unknown, CancellationToken.None)), Is.True);

        Assert.That(await AudienceAsync(host), Is.EqualTo(Audience.Everyone));
        host.Store.Clock.Advance(TimeSpan.FromDays(9));
        Assert.That(await host.DoAsync<DueErasures, int>(async h => (await h.EraseAsync(CancellationToken.None)).Count), Is.Zero);
    }

    [Test]
    public async Task Ask_WithoutPasswordAndAFreshSignIn_IsRefused()
    {
        await using var host = await OwnDataHost.CreateAsync(database);
        var session = await host.StoreAsync(s => s.SignInSessions.Select(x => x.Id).SingleAsync());

        Assert.That(await host.DoAsync<PersonalErasures, bool>(h => h.AskAsync(host.Account.Id, session, "wrong", Caller.Unknown, CancellationToken.None)), Is.False);
        Assert.That(await host.DoAsync<PersonalErasures, bool>(h => h.AskAsync(host.Account.Id, null, "", Caller.Unknown, CancellationToken.None)), Is.False);
        host.Store.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.That(await host.DoAsync<PersonalErasures, bool>(h => h.AskAsync(host.Account.Id, session, "", Caller.Unknown, CancellationToken.None)), Is.False);
        Assert.That(await AudienceAsync(host), Is.EqualTo(Audience.Everyone));
    }

    [TestCase(SignInMethod.Provider, true)]
    [TestCase(SignInMethod.ProviderAndCode, true)]
    [TestCase(SignInMethod.Link, false)]
    public async Task Ask_WithoutPassword_GoesByHowOneSignedIn(SignInMethod method, bool isTaken)
    {
        await using var host = await OwnDataHost.CreateAsync(database);
        var session = await host.StoreAsync(s => s.SignInSessions.Select(x => x.Id).SingleAsync());
        await host.StoreAsync(s => s.SignInSessions.ExecuteUpdateAsync(set => set.SetProperty(x => x.Method, method)));

        Assert.That(await host.DoAsync<PersonalErasures, bool>(h => h.AskAsync(host.Account.Id, session, "", Caller.Unknown, CancellationToken.None)), Is.EqualTo(isTaken));
    }

    [Test]
    public async Task TakeBack_WhenItIsTooLate_DoesNothing()
    {
        await using var host = await OwnDataHost.CreateAsync(database);
        await AskAsync(host);
        host.Store.Clock.Advance(TimeSpan.FromDays(15));

        Assert.That(await host.DoAsync<PersonalErasures, bool>(h => h.TakeBackAsync(host.Account.Id, Caller.Unknown, CancellationToken.None)), Is.False);
    }

    [Test]
    public async Task Retention_RemindsWhoStaysAwayAndErasesWhoDoesNotComeBack()
    {
        await using var host = await OwnDataHost.CreateAsync(database, inactiveMonths: 13);
        Assert.That(await RetainAsync(host), Is.EqualTo((0, 0)));

        host.Store.Clock.Advance(TimeSpan.FromDays(400));
        Assert.That(await RetainAsync(host), Is.EqualTo((1, 0)));
        Assert.That(await RetainAsync(host), Is.EqualTo((0, 0)), "once");
        Assert.That(await host.StoreAsync(s => s.OutgoingMails.CountAsync(m => m.Subject == "Unused" && m.ToAddress == OwnDataHost.Email)), Is.EqualTo(1));

        host.Store.Clock.Advance(TimeSpan.FromDays(31));
        Assert.That(await RetainAsync(host), Is.EqualTo((0, 1)));
        Assert.That(await host.DoAsync<DueErasures, int>(async h => (await h.EraseAsync(CancellationToken.None)).Count), Is.EqualTo(1));
        Assert.That(await host.StoreAsync(s => s.Accounts.CountAsync(a => a.Id == host.Account.Id)), Is.Zero);
    }

    [Test]
    public async Task Retention_WhenTheOwnerSignsInAfterTheReminder_LeavesTheAccount()
    {
        await using var host = await OwnDataHost.CreateAsync(database, inactiveMonths: 13);
        host.Store.Clock.Advance(TimeSpan.FromDays(400));
        await RetainAsync(host);

        await host.DoAsync<SignInSessions, string>(s => s.OpenAsync(host.Account.Id, SignInMethod.Passkey, Caller.Unknown, CancellationToken.None));
        host.Store.Clock.Advance(TimeSpan.FromDays(31));

        Assert.That(await RetainAsync(host), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task Retention_WhenItIsOff_DoesNothing()
    {
        await using var host = await OwnDataHost.CreateAsync(database);
        host.Store.Clock.Advance(TimeSpan.FromDays(4_000));

        Assert.That(await RetainAsync(host), Is.EqualTo((0, 0)));
    }

    private static Task<(int, int)> RetainAsync(OwnDataHost host) => host.DoAsync<RetentionHandler, (int, int)>(h => h.HandleAsync(CancellationToken.None));

    private static Task<Audience> AudienceAsync(OwnDataHost host) => host.StoreAsync(s => s.Members.Where(m => m.Id == host.Member.Id).Select(m => m.Audience).SingleAsync());

    private static async Task AskAsync(OwnDataHost host)
    {
        var session = await host.StoreAsync(s => s.SignInSessions.Select(x => x.Id).SingleAsync());
        Assert.That(await host.DoAsync<PersonalErasures, bool>(h => h.AskAsync(host.Account.Id, session, "", Caller.Unknown, CancellationToken.None)), Is.True);
    }
}
