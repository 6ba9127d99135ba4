using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Application.Accounts.Addresses;
using ProNet.Application.OwnData;
using ProNet.Data.Accounts;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Accounts;

/// <summary>An account comes to another address only by its owner, who shows it, and the reader of the new one; the reader of the old one can undo it.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class AddressTests(Database database)
{
    private const string New = "ada@new.example";

    private AccountsHost host = null!;
    private long ada;

    [SetUp]
    public async Task CreateAsync()
    {
        host = await AccountsHost.CreateAsync(database);
        ada = await host.AccountAsync();
    }

    [TearDown]
    public async Task DropAsync() => await host.DisposeAsync();

    [Test]
    public async Task Change_WhenConfirmed_GivesTheAddressAndEndsOtherSessions()
    {
        var (own, other) = (await SessionAsync(), await SessionAsync());

        Assert.That(await AskAsync(), Is.EqualTo(AddressChangeOutcome.Sent));
        Assert.That(await EmailAsync(), Is.EqualTo(AccountsHost.Email), "nothing changes before");
        var token = await TokenAsync(New, "Confirm");
        Assert.That(await ConfirmAsync(token, (ada, own)), Is.True);

        Assert.That(await EmailAsync(), Is.EqualTo(New));
        Assert.That((await host.SignInAsync(email: New)).Kind, Is.EqualTo(SignInResultKind.SignedIn));
        Assert.That((await host.SignInAsync()).Kind, Is.EqualTo(SignInResultKind.Refused));
        Assert.That(await host.ReadAsync(s => s.SignInSessions.Select(x => x.Id).ToListAsync()), Is.EqualTo(new[] { own }), $"not {other}");
        Assert.That(await ConfirmAsync(token), Is.False, "once");
        Assert.That(await host.ReadAsync(s => s.OutgoingMails.Where(m => m.ToAddress == AccountsHost.Email).Select(m => m.Subject).ToListAsync()), Is.EquivalentTo(new[] { "Asked " + New, "Changed " + New }));
        Assert.That(await host.ReadAsync(s => s.AuditEntries.Where(e => e.AccountId == ada && e.Action >= AuditAction.AddressAsked).Select(e => e.Action).ToListAsync()),
            Is.EqualTo(new[] { AuditAction.AddressAsked, AuditAction.AddressChanged }));
    }

    [Test]
    public async Task Change_WithoutThePassword_IsRefusedAndNobodyIsMailed()
    {
        Assert.That(await AskAsync(password: "wrong"), Is.EqualTo(AddressChangeOutcome.NotShown));
        Assert.That(await AskAsync(password: ""), Is.EqualTo(AddressChangeOutcome.NotShown));
        Assert.That(await AskAsync(email: "no address"), Is.EqualTo(AddressChangeOutcome.NoAddress));
        Assert.That(await AskAsync(email: AccountsHost.Email.ToUpperInvariant()), Is.EqualTo(AddressChangeOutcome.Same));

        Assert.That(await host.ReadAsync(s => s.OutgoingMails.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task Change_ToAnAddressThatSomebodyHas_SaysTheSameAndChangesNothing()
    {
        await host.AccountAsync(New);

        Assert.That(await AskAsync(), Is.EqualTo(AddressChangeOutcome.Sent));

        Assert.That(await host.ReadAsync(s => s.OutgoingMails.Where(m => m.ToAddress == New).Select(m => m.Subject).SingleAsync()), Is.EqualTo("Known"));
        Assert.That(await host.ReadAsync(s => s.OneTimeLinks.Where(l => l.Kind == OneTimeLinkKind.Address).Select(l => l.AccountId).SingleAsync()), Is.Null);
    }

    [Test]
    public async Task Change_WhenTheAddressIsTakenMeanwhile_ChangesNothing()
    {
        await AskAsync();
        await host.AccountAsync(New);

        Assert.That(await ConfirmAsync(await TokenAsync(New, "Confirm")), Is.False);
        Assert.That(await EmailAsync(), Is.EqualTo(AccountsHost.Email));
    }

    [Test]
    public async Task Change_WhenTheLinkIsTooOldOrAnotherWasAskedFor_ChangesNothing()
    {
        await AskAsync();
        var first = await TokenAsync(New, "Confirm");
        await AskAsync(email: "ada@newer.example");
        Assert.That(await ConfirmAsync(first), Is.False);

        var second = await TokenAsync("ada@newer.example", "Confirm");
        host.Store.Clock.Advance(TimeSpan.FromHours(25));
        Assert.That(await ConfirmAsync(second), Is.False);
    }

    [Test]
    public async Task Objection_AfterTheChange_GivesTheAddressBackAndThrowsEverybodyOut()
    {
        await AskAsync();
        await ConfirmAsync(await TokenAsync(New, "Confirm"));
        await SessionAsync();
        await host.DoAsync<AccessTokens, string?>(t => t.MakeAsync(ada, ("Theirs", [TokenScopes.Read], 1), Caller.Unknown, default));
        host.Store.Clock.Advance(TimeSpan.FromDays(13));

        var reset = await ObjectAsync(await TokenAsync(AccountsHost.Email, "Changed " + New));

        Assert.That(await EmailAsync(), Is.EqualTo(AccountsHost.Email));
        Assert.That(await host.ReadAsync(s => s.SignInSessions.CountAsync()), Is.Zero);
        Assert.That(await host.ReadAsync(s => s.AccessTokens.CountAsync()), Is.Zero);
        Assert.That((await host.SignInAsync()).Kind, Is.EqualTo(SignInResultKind.Refused), "whoever knew the password knows it no more");
        Assert.That((await host.ResetAsync(reset, "another password entirely")).AccountId, Is.EqualTo(ada));
        Assert.That((await host.SignInAsync("another password entirely")).Kind, Is.EqualTo(SignInResultKind.SignedIn));
    }

    [Test]
    public async Task Objection_BeforeTheChange_StopsIt()
    {
        await AskAsync();
        var confirm = await TokenAsync(New, "Confirm");

        Assert.That(await ObjectAsync(await TokenAsync(AccountsHost.Email, "Asked " + New)), Is.Not.Null);

        Assert.That(await ConfirmAsync(confirm), Is.False);
        Assert.That(await EmailAsync(), Is.EqualTo(AccountsHost.Email));
    }

    /// <summary>Whoever changes it twice must not be able to object away the objection of the owner.</summary>
    [Test]
    public async Task Objection_OfALaterAddress_LeavesThatOfTheOwner()
    {
        await AskAsync();
        await ConfirmAsync(await TokenAsync(New, "Confirm"));
        host.Store.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.That(await AskAsync(email: "third@new.example"), Is.EqualTo(AddressChangeOutcome.Sent));
        await ConfirmAsync(await TokenAsync("third@new.example", "Confirm"));

        Assert.That(await ObjectAsync(await TokenAsync(New, "Changed third@new.example")), Is.Not.Null);
        Assert.That(await ObjectAsync(await TokenAsync(AccountsHost.Email, "Changed " + New)), Is.Not.Null);

        Assert.That(await EmailAsync(), Is.EqualTo(AccountsHost.Email));
    }

    [Test]
    public async Task Objection_AfterTwoWeeks_IsTooLate()
    {
        await AskAsync();
        await ConfirmAsync(await TokenAsync(New, "Confirm"));
        host.Store.Clock.Advance(TimeSpan.FromDays(15));

        Assert.That(await ObjectAsync(await TokenAsync(AccountsHost.Email, "Changed " + New)), Is.Null);
        Assert.That(await EmailAsync(), Is.EqualTo(New));
    }

    /// <summary>What was sent to an address while the account had it is the account's; what comes after may be somebody else's.</summary>
    [Test]
    public async Task OwnData_AfterTheChange_HasMailsToTheOldAddressFromBeforeAlone()
    {
        await AskAsync();
        await ConfirmAsync(await TokenAsync(New, "Confirm"));
        host.Store.Clock.Advance(TimeSpan.FromDays(1));
        await host.Store.SaveAsync(new Data.Mail.OutgoingMail
        {
            MessageId = "later",
            ToAddress = AccountsHost.Email,
            Language = "en",
            Subject = "Later",
            Text = "",
            Html = "",
            CreatedAt = host.Store.Clock.GetUtcNow().UtcDateTime,
        });
        var table = PersonalTables.All.Single(t => t.Name == "OutgoingMail");

        var mails = await host.ReadAsync(s => table.ReadAsync(s, new Owner(ada, 0, New), default));

        Assert.That(mails.Select(m => m!["Subject"]!.GetValue<string>()), Is.EquivalentTo(new[] { "Confirm", "Asked " + New, "Changed " + New }));
        await host.ReadAsync(async s =>
        {
            await table.EraseAsync(s, new Owner(ada, 0, New), default);
            return true;
        });
        Assert.That(await host.ReadAsync(s => s.OutgoingMails.Select(m => m.Subject).ToListAsync()), Is.EqualTo(new[] { "Later" }));
    }

    private Task<AddressChangeOutcome> AskAsync(string email = New, string password = AccountsHost.Password) =>
        host.DoAsync<RequestAddressHandler, AddressChangeOutcome>(h => h.HandleAsync(ada, null, (email, password), Caller.Unknown, default));

    private Task<bool> ConfirmAsync(string? token, (long, long?)? signedIn = null) =>
        host.DoAsync<AddressConfirmation, bool>(c => c.ConfirmAsync(token, signedIn, Caller.Unknown, default));

    private Task<string?> ObjectAsync(string? token) => host.DoAsync<AddressObjection, string?>(o => o.ObjectAsync(token, Caller.Unknown, default));

    private Task<string?> EmailAsync() => host.ReadAsync(s => s.Accounts.Where(a => a.Id == ada).Select(a => a.Email).SingleAsync());

    private async Task<long> SessionAsync()
    {
        await host.DoAsync<SignInSessions, string>(s => s.OpenAsync(ada, SignInMethod.Password, Caller.Unknown, default));
        return await host.ReadAsync(s => s.SignInSessions.MaxAsync(x => x.Id));
    }

    private Task<string> TokenAsync(string to, string subject) => host.ReadAsync(async s =>
        (await s.OutgoingMails.Where(m => m.ToAddress == to && m.Subject == subject).OrderByDescending(m => m.Id).FirstAsync()).Text.Split("token=")[1].Split('\n')[0]);
}
