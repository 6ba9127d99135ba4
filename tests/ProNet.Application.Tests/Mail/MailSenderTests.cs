using MimeKit;
using ProNet.Application.Mail;
using ProNet.Data.Mail;
using ProNet.Testing.Servers;

namespace ProNet.Application.Tests.Mail;

/// <summary>Over real SMTP.</summary>
public sealed class MailSenderTests
{
    private MailStore mails = null!;
    private SmtpServer? server;

    [SetUp]
    public async Task CreateStore() => mails = await MailStore.CreateAsync();

    [TearDown]
    public async Task DeleteStore()
    {
        await mails.DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
        server = null;
    }

    [Test]
    public async Task SendDueAsync_WhenTheServerTakesThem_MarksThemSent()
    {
        await StartAsync();
        await mails.AddAsync(Letters.Draft("one", name: "Zoë Ünal", subject: "12 personnes, dont 3 « infirmières »"), Letters.Draft("two", "bo@people.example"));

        var run = await Sender().SendDueAsync(CancellationToken.None);

        Assert.That(run, Is.EqualTo(new MailRun(2, 0, 0, 0, "")));
        Assert.That((await mails.AllAsync()).Select(m => (m.State, m.Attempts)), Is.All.EqualTo((MailState.Sent, 1)));
        var (message, stored) = (Message(0), (await mails.AllAsync())[0]);
        Assert.That(message.Subject, Is.EqualTo("12 personnes, dont 3 « infirmières »"));
        Assert.That(message.To.Mailboxes.Select(m => (m.Name, m.Address)), Is.EqualTo(new[] { ("Zoë Ünal", "ada@people.example") }));
        Assert.That(message.From.Mailboxes.Single().Address, Is.EqualTo("pronet@people.example"));
        Assert.That(message.MessageId, Is.EqualTo(stored.MessageId));
        Assert.That((message.TextBody!.ReplaceLineEndings("\n").TrimEnd(), message.HtmlBody!.ReplaceLineEndings("\n").TrimEnd()), Is.EqualTo((stored.Text.TrimEnd(), stored.Html.TrimEnd())));
        Assert.That(message.Headers["Auto-Submitted"], Is.EqualTo("auto-generated"));
    }

    [Test]
    public async Task SendDueAsync_WhenOneIsRefusedForNow_TriesItAgainLaterAndSendsTheOthers()
    {
        await StartAsync();
        await mails.AddAsync(Letters.Draft("busy", "busy@people.example"), Letters.Draft("ada"));

        var run = await Sender().SendDueAsync(CancellationToken.None);

        Assert.That(run, Is.EqualTo(new MailRun(1, 0, 1, 0, "")));
        var busy = (await mails.AllAsync())[0];
        Assert.That((busy.State, busy.LastError), Is.EqualTo((MailState.Waiting, "451 4.7.1 Please come back later")));
        Assert.That(busy.NotBefore, Is.EqualTo(mails.Store.Clock.GetUtcNow().UtcDateTime.AddMinutes(1)));
        Assert.That((await Sender().SendDueAsync(CancellationToken.None)).Later, Is.Zero, "not before its time");
    }

    [Test]
    public async Task SendDueAsync_WhenOneIsRefusedForGood_FailsItWithWhatTheServerSaid()
    {
        await StartAsync();
        await mails.AddAsync(Letters.Draft("unknown", "unknown@people.example", isSecret: true), Letters.Draft("ada"));

        var run = await Sender().SendDueAsync(CancellationToken.None);

        Assert.That(run, Is.EqualTo(new MailRun(1, 0, 0, 1, "")));
        var unknown = (await mails.AllAsync())[0];
        Assert.That((unknown.State, unknown.LastError, unknown.Text), Is.EqualTo((MailState.Failed, "550 5.1.1 Nobody of that name here", "")));
    }

    [Test]
    public async Task SendDueAsync_WhenTheConnectionEndsAfterTheMail_RepeatsItWithTheSameId()
    {
        await StartAsync();
        await mails.AddAsync(Letters.Draft("cut", "cut@people.example"));

        var first = await Sender().SendDueAsync(CancellationToken.None);
        mails.Store.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await Sender().SendDueAsync(CancellationToken.None);

        Assert.That((first.Sent, first.Later, second.Sent), Is.EqualTo((0, 1, 1)));
        Assert.That(first.Problem, Does.StartWith($"The connection to the mail server 127.0.0.1:{server!.Port} ended: "));
        Assert.That(server.Received, Has.Count.EqualTo(2));
        Assert.That(Message(0).MessageId, Is.EqualTo(Message(1).MessageId), "whoever got it twice can tell");
    }

    [Test]
    public async Task SendDueAsync_WhenNoAnswerComes_GivesUpInTimeAndTriesAgainLater()
    {
        await StartAsync();
        await mails.AddAsync(Letters.Draft("slow", "slow@people.example"));

        var run = await Sender(patience: TimeSpan.FromSeconds(5)).SendDueAsync(CancellationToken.None);

        Assert.That((run.Sent, run.Later), Is.EqualTo((0, 1)));
        Assert.That((await mails.AllAsync()).Single().LastError, Is.EqualTo("It did not answer in time."));
    }

    [Test]
    public async Task SendDueAsync_WhenTheServerIsAway_CostsNoMailAnAttempt()
    {
        await mails.AddAsync(Letters.Draft("one"));

        var run = await Sender(port: FreePorts.Take()).SendDueAsync(CancellationToken.None);

        Assert.That(run.Problem, Does.StartWith("The mail server 127.0.0.1:").And.Contain("cannot be used"));
        Assert.That((await mails.AllAsync()).Single().Attempts, Is.Zero);
    }

    [TestCase("s3cret", 1)]
    [TestCase("wrong", 0)]
    public async Task SendDueAsync_WhenTheServerAsksForAPassword_SendsWithTheRightOneAlone(string password, int sent)
    {
        await StartAsync("s3cret");
        await mails.AddAsync(Letters.Draft("one"));

        var run = await Sender(password: password).SendDueAsync(CancellationToken.None);

        Assert.That((run.Sent, run.Problem.Length == 0, server!.Received.Count), Is.EqualTo((sent, sent == 1, sent)));
        Assert.That(run.Problem, Does.Not.Contain(password));
        Assert.That((await mails.AllAsync()).Single().Attempts, Is.EqualTo(sent));
    }

    [Test]
    public async Task SendDueAsync_WhenTheSenderWasKilledBeforeTheMark_RepeatsThatMailAlone()
    {
        await StartAsync();
        await mails.AddAsync(Letters.Draft("one"), Letters.Draft("two"));
        await Sender().SendDueAsync(CancellationToken.None);
        var killed = Letters.Draft("three");
        await mails.AddAsync(killed, Letters.Draft("four"));
        _ = await mails.Queue.ClaimAsync(CancellationToken.None);

        mails.Store.Clock.Advance(TimeSpan.FromMinutes(5));
        await Sender().SendDueAsync(CancellationToken.None);

        Assert.That((await mails.AllAsync()).Select(m => (m.State, m.Attempts)), Is.EqualTo(new[]
        {
            (MailState.Sent, 1), (MailState.Sent, 1), (MailState.Sent, 2), (MailState.Sent, 1),
        }));
        Assert.That(server!.Received, Has.Count.EqualTo(4));
    }

    [Test]
    public async Task SendDueAsync_WhenNamesAndSubjectsHoldLineBreaks_WritesNoHeaderOfTheirs()
    {
        await StartAsync();
        await mails.AddAsync(Letters.Draft("one", name: "Ada\r\nBcc: eve@evil.example", subject: "Hello\r\nX-Evil: yes\r\n\r\nbody"));

        await Sender().SendDueAsync(CancellationToken.None);

        var message = Message(0);
        Assert.That(message.Headers.Select(h => h.Field), Has.No.Member("Bcc").And.No.Member("X-Evil"));
        Assert.That((message.To.Count, message.Bcc.Count, message.Subject), Is.EqualTo((1, 0, "Hello X-Evil: yes body")));
    }

    [Test]
    public async Task SendDueAsync_WhenNoServerIsSet_KeepsThemAndTheirText()
    {
        await mails.AddAsync(Letters.Draft("one", isSecret: true));

        var run = await new MailSender(mails.Queue, new MailOptions(), new MailStatus()).SendDueAsync(CancellationToken.None);

        Assert.That(run.Kept, Is.EqualTo(1));
        var kept = (await mails.AllAsync()).Single();
        Assert.That((kept.State, kept.Attempts), Is.EqualTo((MailState.Kept, 0)));
        Assert.That(kept.Text, Does.Contain("s3cret"));
    }

    private async Task StartAsync(string password = "")
    {
        server = await SmtpServer.TryStartAsync(password);
        if (server is null)
            Assert.Ignore(SmtpServer.Missing);
    }

    private MailSender Sender(TimeSpan? patience = null, int? port = null, string? password = null) => new(
        mails.Queue,
        new MailOptions
        {
            Server = "127.0.0.1",
            Port = port ?? server!.Port,
            Security = MailSecurity.None,
            User = password is null ? null : "pronet",
            Password = password,
            FromAddress = "pronet@people.example",
            Patience = patience ?? TimeSpan.FromSeconds(20),
        },
        new MailStatus());

    private MimeMessage Message(int number)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(server!.Received[number]));
        return MimeMessage.Load(stream);
    }
}
