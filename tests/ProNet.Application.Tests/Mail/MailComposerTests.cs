using Microsoft.EntityFrameworkCore;
using ProNet.Application.Mail;
using ProNet.Data.Mail;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Mail;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class MailComposerTests(Database database)
{
    private MailStore mails = null!;

    [SetUp]
    public async Task CreateStore() => mails = await MailStore.CreateAsync(database);

    [TearDown]
    public async Task DeleteStore()
    {
        if (mails is not null)
            await mails.DisposeAsync();
    }

    [Test]
    public async Task AddAsync_WhenSaved_IsARowThatWaits()
    {
        await mails.AddAsync(Letters.Draft("confirm/1", isSecret: true));

        var mail = (await mails.AllAsync()).Single();
        Assert.That((mail.ToAddress, mail.ToName, mail.Language, mail.Subject), Is.EqualTo(("ada@people.example", "Ada", "en", "Confirm your address")));
        Assert.That((mail.State, mail.Attempts, mail.IsSecret, mail.SentAt), Is.EqualTo((MailState.Waiting, 0, true, (DateTime?)null)));
        Assert.That((mail.CreatedAt, mail.NotBefore), Is.EqualTo((mails.Store.Clock.GetUtcNow().UtcDateTime, mails.Store.Clock.GetUtcNow().UtcDateTime)));
        Assert.That(mail.MessageId, Does.Match("^[0-9a-f]{32}@people\\.example$"));
        Assert.That(mail.Text, Is.EqualTo(
            "Hello Ada,\n\nSomebody joined with this address.\n\nConfirm:\nhttps://people.example/confirm?token=s3cret\n\nIt works for a day.\n\n-- \nYou get this mail because this address was given.\n"));
    }

    [Test]
    public async Task AddAsync_WhenTheCauseIsTheSame_AddsItOnce()
    {
        await using var context = await mails.Store.Contexts.CreateDbContextAsync();
        var composer = mails.Composer();

        Assert.That(await composer.AddAsync(context, Letters.Draft("confirm/1"), CancellationToken.None), Is.Not.Null);
        Assert.That(await composer.AddAsync(context, Letters.Draft("confirm/1"), CancellationToken.None), Is.Null, "before it is saved");
        await context.SaveChangesAsync();
        await mails.AddAsync(Letters.Draft("confirm/1"), Letters.Draft("confirm/2"));

        Assert.That((await mails.AllAsync()).Select(m => m.MessageId).Distinct().Count(), Is.EqualTo(2));
        Assert.That(await mails.AllAsync(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task AddAsync_WhenItsTransactionIsRolledBack_WritesNothing()
    {
        await using (var context = await mails.Store.Contexts.CreateDbContextAsync())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            await mails.Composer().AddAsync(context, Letters.Draft("confirm/1"), CancellationToken.None);
            await context.SaveChangesAsync();
        }

        Assert.That(await mails.AllAsync(), Is.Empty);
    }

    [Test]
    public async Task SaveChangesAsync_WhenTwoWriteTheSameMailAtOnce_RefusesOne()
    {
        await using var first = await mails.Store.Contexts.CreateDbContextAsync();
        await using var second = await mails.Store.Contexts.CreateDbContextAsync();
        await mails.Composer().AddAsync(first, Letters.Draft("confirm/1"), CancellationToken.None);
        await mails.Composer().AddAsync(second, Letters.Draft("confirm/1"), CancellationToken.None);
        await first.SaveChangesAsync();

        Assert.That(async () => await second.SaveChangesAsync(), Throws.InstanceOf<DbUpdateException>());
    }

    [TestCase("ada@people.example\r\nBcc: eve@evil.example")]
    [TestCase("ada@people.example, eve@evil.example")]
    [TestCase("Ada <ada@people.example>")]
    [TestCase("ada")]
    [TestCase("")]
    public async Task AddAsync_WhenTheAddressIsNotOne_Refuses(string address)
    {
        await using var context = await mails.Store.Contexts.CreateDbContextAsync();

        Assert.That(async () => await mails.Composer().AddAsync(context, Letters.Draft("confirm/1", address), CancellationToken.None), Throws.ArgumentException);
    }

    [Test]
    public async Task AddAsync_WhenTheLetterIsTooLong_Refuses()
    {
        await using var context = await mails.Store.Contexts.CreateDbContextAsync();
        var draft = Letters.Draft("digest/1") with { Letter = Letters.Letter() with { Paragraphs = [new string('x', MailComposer.MostHtml)] } };

        Assert.That(async () => await mails.Composer().AddAsync(context, draft, CancellationToken.None), Throws.ArgumentException);
    }
}
