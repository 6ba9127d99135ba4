using ProNet.Application.Mail;
using ProNet.Data.Mail;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Mail;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class MailQueueTests(Database database)
{
    private MailStore mails = null!;

    private DateTime Now => mails.Store.Clock.GetUtcNow().UtcDateTime;

    [SetUp]
    public async Task CreateStore() => mails = await MailStore.CreateAsync(database);

    [TearDown]
    public async Task DeleteStore()
    {
        if (mails is not null)
            await mails.DisposeAsync();
    }

    [Test]
    public async Task ClaimAsync_WhenSeveralSendersAsk_GivesEachMailToOne()
    {
        await mails.AddAsync([.. Enumerable.Range(1, 20).Select(n => Letters.Draft($"mail/{n}"))]);

        var claimed = await Task.WhenAll(Enumerable.Range(1, 4).Select(_ => Task.Run(async () =>
        {
            var own = new List<long>();
            while (await mails.Queue.ClaimAsync(CancellationToken.None) is { } mail)
                own.Add(mail.Id);
            return own;
        })));

        Assert.That(claimed.SelectMany(c => c).Order(), Is.EqualTo((await mails.AllAsync()).Select(m => m.Id)));
    }

    [Test]
    public async Task ClaimAsync_WhenTheSenderDied_GivesItToAnotherAfterAWhile()
    {
        await mails.AddAsync(Letters.Draft("mail/1"));
        var dead = await mails.Queue.ClaimAsync(CancellationToken.None);
        mails.Store.Clock.Advance(TimeSpan.FromMinutes(4));
        Assert.That(await mails.Queue.ClaimAsync(CancellationToken.None), Is.Null, "it may still be sending");
        Assert.That(await mails.Queue.LookAsync(CancellationToken.None), Is.EqualTo((false, (DateTime?)Now.AddMinutes(1))));

        mails.Store.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.That((await mails.Queue.LookAsync(CancellationToken.None)).IsDue, Is.True);
        var again = await mails.Queue.ClaimAsync(CancellationToken.None);
        await mails.Queue.SentAsync(dead!, CancellationToken.None);

        Assert.That((again!.MessageId, again.Attempts), Is.EqualTo((dead!.MessageId, 2)));
        Assert.That((await mails.AllAsync()).Single().State, Is.EqualTo(MailState.Waiting), "what is not one's own any more is not settled");
    }

    [Test]
    public async Task LaterAsync_WaitsLongerEachTimeAndFailsInTheEnd()
    {
        await mails.AddAsync(Letters.Draft("mail/1"));
        var waits = new List<double>();
        while (await mails.Queue.ClaimAsync(CancellationToken.None) is { } mail)
        {
            await mails.Queue.LaterAsync(mail, "451 Later", CancellationToken.None);
            var (_, next) = await mails.Queue.LookAsync(CancellationToken.None);
            if (next is null)
                break;
            waits.Add((next.Value - Now).TotalMinutes);
            mails.Store.Clock.Advance(next.Value - Now);
        }

        var last = (await mails.AllAsync()).Single();
        Assert.That(waits, Is.EqualTo(new[] { 1, 2, 4, 8, 16, 32, 64, 128, 240, 240, 240 }));
        Assert.That((last.State, last.LastError, last.Attempts), Is.EqualTo((MailState.Failed, "451 Later", MailRetry.MostAttempts)));
    }

    [Test]
    public async Task ClaimAsync_WhenSeveralAreDue_TakesTheMostUrgentFirst()
    {
        await mails.AddAsync(Letters.Draft("1", mailClass: MailClass.Bulk), Letters.Draft("2", mailClass: MailClass.Notification), Letters.Draft("3"), Letters.Draft("4", mailClass: MailClass.Critical));
        var classes = new List<MailClass>();
        while (await mails.Queue.ClaimAsync(CancellationToken.None) is { } mail)
            classes.Add(mail.Class);

        Assert.That(classes, Is.EqualTo(new[] { MailClass.Critical, MailClass.Transactional, MailClass.Notification, MailClass.Bulk }));
    }

    [Test]
    public async Task ClaimAsync_WhenADomainHasItsShareOfTheMinute_LetsItsNotificationsWaitAlone()
    {
        var queue = new MailQueue(mails.Store.Contexts, mails.Store.Clock, new MailOptions { DomainPerMinute = 3 });
        await mails.AddAsync([.. Enumerable.Range(1, 8).Select(n => Letters.Draft($"many/{n}", "ada@many.example", mailClass: MailClass.Notification))]);
        await mails.AddAsync(Letters.Draft("few", "bo@few.example", mailClass: MailClass.Notification), Letters.Draft("sign in", "ada@many.example", mailClass: MailClass.Critical));
        var minutes = new List<int>();
        for (var minute = 0; minute < 3; minute++)
        {
            var taken = 0;
            while (await queue.ClaimAsync(CancellationToken.None) is { } mail)
            {
                await queue.SentAsync(mail, CancellationToken.None);
                taken++;
            }

            minutes.Add(taken);
            mails.Store.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.That(minutes, Is.EqualTo(new[] { 5, 3, 2 }));
        Assert.That((await mails.AllAsync()).Select(m => (m.State, m.Attempts)), Is.All.EqualTo((MailState.Sent, 1)), "waiting costs no attempt");
    }

    [Test]
    public async Task KeepAsync_KeepsWhatIsDueAlone()
    {
        await mails.AddAsync(Letters.Draft("now"), Letters.Draft("later") with { NotBefore = Now.AddDays(1) });

        Assert.That(await mails.Queue.KeepAsync(CancellationToken.None), Is.EqualTo(1));

        Assert.That((await mails.AllAsync()).Select(m => m.State), Is.EqualTo(new[] { MailState.Kept, MailState.Waiting }));
        Assert.That(await mails.Queue.LookAsync(CancellationToken.None), Is.EqualTo((false, (DateTime?)Now.AddDays(1))));
    }

    [Test]
    public async Task SentAsync_DropsTheTextOfWhatIsSecretAlone()
    {
        await mails.AddAsync(Letters.Draft("secret", isSecret: true), Letters.Draft("open"));
        while (await mails.Queue.ClaimAsync(CancellationToken.None) is { } mail)
            await mails.Queue.SentAsync(mail, CancellationToken.None);

        var (secret, open) = ((await mails.AllAsync())[0], (await mails.AllAsync())[1]);
        Assert.That((secret.State, secret.Text, secret.Html, secret.SentAt), Is.EqualTo((MailState.Sent, "", "", (DateTime?)Now)));
        Assert.That(open.Text, Does.Contain("s3cret"));
    }

    [Test]
    public async Task ForgetAsync_RemovesWhatIsLongDoneWith()
    {
        await mails.AddAsync(Letters.Draft("old"), Letters.Draft("waiting") with { NotBefore = Now.AddDays(200) });
        await mails.Queue.KeepAsync(CancellationToken.None);
        mails.Store.Clock.Advance(TimeSpan.FromDays(89));
        Assert.That(await mails.Queue.ForgetAsync(CancellationToken.None), Is.Zero);

        mails.Store.Clock.Advance(TimeSpan.FromDays(2));
        Assert.That(await mails.Queue.ForgetAsync(CancellationToken.None), Is.EqualTo(1));

        Assert.That((await mails.AllAsync()).Single().State, Is.EqualTo(MailState.Waiting));
    }
}
