using CsCheck;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Accounts;

/// <summary>A link does what it is for, for whom it is for, once, in its time; and nothing else does it.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class AccountsLinkTests(Database database)
{
    private const string Other = "another password entirely";

    [Test]
    public async Task Join_WithTheLinkOfTheMail_OpensAnAccountWithAProfileThatNobodySeesYet()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        await RequestJoinAsync(host, AccountsHost.Email);
        var opened = await host.OpenAsync(await host.MailedTokenAsync());
        var account = await host.ReadAsync(s => s.Accounts.SingleAsync());
        var member = await host.ReadAsync(s => s.Members.SingleAsync());

        Assert.That(opened.Problem, Is.Null);
        Assert.That(account, Has.Property(nameof(Account.EmailConfirmed)).True.And.Property(nameof(Account.MemberId)).EqualTo(member.Id).And.Property(nameof(Account.IsAdministrator)).False);
        Assert.That(member, Has.Property(nameof(member.Audience)).EqualTo(ProNet.Domain.Access.Audience.Hidden).And.Property(nameof(member.Handle)).EqualTo("ada-nurse"));
        Assert.That((await host.SignInAsync()).Kind, Is.EqualTo(SignInResultKind.SignedIn));
    }

    [Test]
    public async Task Link_UsedTwice_WorksOnce()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var token = await host.LinkAsync(OneTimeLinkKind.Join);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.OpenAsync(token)));

        Assert.That(outcomes.Count(o => o.AccountId is not null), Is.EqualTo(1));
        Assert.That(await host.ReadAsync(s => s.Accounts.CountAsync()), Is.EqualTo(1));
        Assert.That(await host.ReadAsync(s => s.Members.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task Name_ThatShowsNothing_IsRefusedAndOneThatTurnsTheTextIsMended()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var token = await host.LinkAsync(OneTimeLinkKind.Join, AccountsHost.Email);

        Assert.That((await host.OpenAsync(token, given: "\u202E", family: "\u200B\uFFFE")).Problem, Is.EqualTo(OpenAccountProblem.Name));
        Assert.That((await host.OpenAsync(token, given: "A\u202Eda ", family: "\u0007Nurse")).Problem, Is.Null);
        Assert.That(await host.ReadAsync(s => s.Members.Select(m => m.Name.Given + "|" + m.Name.Family).SingleAsync()), Is.EqualTo("Ada|Nurse"));
    }

    [Test]
    public async Task Link_AfterItsTime_DoesNothing([Values(OneTimeLinkKind.Join, OneTimeLinkKind.Invitation, OneTimeLinkKind.FirstAdministrator)] OneTimeLinkKind kind)
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var token = await host.LinkAsync(kind, kind == OneTimeLinkKind.FirstAdministrator ? "" : AccountsHost.Email);
        host.Store.Clock.Advance(OneTimeLinks.Lifetime(kind));

        Assert.That((await host.OpenAsync(token, email: AccountsHost.Email)).Problem, Is.EqualTo(OpenAccountProblem.Link));
    }

    [Test]
    public async Task Reset_WithTheLinkOfTheMail_SetsThePasswordAndEndsAllSessions()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var account = await host.AccountAsync();
        var key = await host.DoAsync<SignInSessions, string>(s => s.OpenAsync(account, SignInMethod.Password, Caller.Unknown, CancellationToken.None));
        await RequestResetAsync(host, AccountsHost.Email);
        var (reset, _) = await host.ResetAsync(await host.MailedTokenAsync(), Other);

        Assert.That(reset, Is.EqualTo(account));
        Assert.That(await host.DoAsync<SignInSessions, object?>(async s => await s.FindAsync(key, Caller.Unknown, CancellationToken.None)), Is.Null);
        Assert.That((await host.SignInAsync()).Kind, Is.EqualTo(SignInResultKind.Refused));
        Assert.That((await host.SignInAsync(Other)).Kind, Is.EqualTo(SignInResultKind.SignedIn));
    }

    [Test]
    public async Task Reset_WhenUsedOrOldOrReplaced_ChangesNothing()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var account = await host.AccountAsync();
        var (first, second) = (await host.LinkAsync(OneTimeLinkKind.Reset, AccountsHost.Email, account), await host.LinkAsync(OneTimeLinkKind.Reset, AccountsHost.Email, account));
        var used = await host.ResetAsync(first, Other);
        var again = await host.ResetAsync(first, "yet another password here");
        var replaced = await host.ResetAsync(second, "yet another password here");
        var late = await host.LinkAsync(OneTimeLinkKind.Reset, AccountsHost.Email, account);
        host.Store.Clock.Advance(OneTimeLinks.Lifetime(OneTimeLinkKind.Reset));
        var old = await host.ResetAsync(late, "yet another password here");

        Assert.That(used.AccountId, Is.EqualTo(account));
        Assert.That(new[] { again, replaced, old }, Is.All.EqualTo(((long?)null, (PasswordProblem?)null)));
        Assert.That((await host.SignInAsync(Other)).Kind, Is.EqualTo(SignInResultKind.SignedIn));
    }

    [Test]
    public async Task Reset_OfOneAccount_LeavesAnotherAlone()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var account = await host.AccountAsync();
        await host.AccountAsync("bo@people.example");
        await host.ResetAsync(await host.LinkAsync(OneTimeLinkKind.Reset, AccountsHost.Email, account), Other);

        Assert.That((await host.SignInAsync(email: "bo@people.example")).Kind, Is.EqualTo(SignInResultKind.SignedIn));
    }

    /// <summary>Each kind of link, tried where another kind is meant.</summary>
    [Test]
    public async Task Link_OfAnotherKind_DoesNothing()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var account = await host.AccountAsync("bo@people.example");
        foreach (var kind in new[] { OneTimeLinkKind.Join, OneTimeLinkKind.Invitation, OneTimeLinkKind.FirstAdministrator })
            Assert.That(await host.ResetAsync(await host.LinkAsync(kind, AccountsHost.Email, account), Other), Is.EqualTo(((long?)null, (PasswordProblem?)null)), $"{kind}");
        var reset = await host.OpenAsync(await host.LinkAsync(OneTimeLinkKind.Reset, AccountsHost.Email, account));

        Assert.That(reset.Problem, Is.EqualTo(OpenAccountProblem.Link));
        Assert.That((await host.SignInAsync(email: "bo@people.example")).Kind, Is.EqualTo(SignInResultKind.SignedIn));
    }

    /// <summary>Whatever is done to a token, it is another one.</summary>
    [Test]
    public async Task Link_TamperedWith_DoesNothing()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var token = await host.LinkAsync(OneTimeLinkKind.Join);
        var tampered = Gen.OneOf(
            Gen.Select(Gen.Int[0, token.Length - 1], Gen.Char.AlphaNumeric, (at, c) => token[..at] + c + token[(at + 1)..]),
            Gen.Int[0, token.Length - 1].Select(length => token[..length]),
            Gen.String[Gen.Char.AlphaNumeric, 1, 60].Select(more => token + more),
            Gen.String[0, 60],
            Gen.Const(token.ToUpperInvariant()),
            Gen.Const(SecretText.Hash(token)),
            Gen.Const(" " + token));

        await tampered.Where(t => t != token).SampleAsync(
            async t => Assert.That(await host.DoAsync<OpenLinks, OneTimeLink?>(links => links.FindAsync(t, CancellationToken.None)), Is.Null), iter: 100, threads: 1);
        Assert.That((await host.OpenAsync(token)).Problem, Is.Null);
    }

    [TestCase(Registration.Open, true, true)]
    [TestCase(Registration.Invitation, false, true)]
    [TestCase(Registration.Closed, false, false)]
    public async Task Registration_DecidesWhichLinksOpen(Registration registration, bool join, bool invitation)
    {
        await using var host = await AccountsHost.CreateAsync(database, registration);
        var joined = await host.OpenAsync(await host.LinkAsync(OneTimeLinkKind.Join, "a@people.example"));
        var invited = await host.OpenAsync(await host.LinkAsync(OneTimeLinkKind.Invitation, "b@people.example"));

        Assert.That((joined.AccountId is not null, invited.AccountId is not null), Is.EqualTo((join, invitation)));
    }

    [Test]
    public async Task FirstAdministrator_IsMadeOnceAndByNoLinkOfAnotherStart()
    {
        await using var host = await AccountsHost.CreateAsync(database, Registration.Closed);
        var first = await LinkAsync(host);
        var second = await LinkAsync(host);
        var made = await host.OpenAsync(first, email: AccountsHost.Email);
        var late = await host.OpenAsync(second, email: "bo@people.example");

        Assert.That(made.Problem, Is.Null);
        Assert.That(await host.ReadAsync(s => s.Accounts.Select(a => a.IsAdministrator).SingleAsync()), Is.True);
        Assert.That(late.Problem, Is.EqualTo(OpenAccountProblem.Link));
        Assert.That(await LinkAsync(host), Is.Null);

        static Task<string?> LinkAsync(AccountsHost host) => host.DoAsync<FirstAdministrator, string?>(f => f.LinkAsync(CancellationToken.None));
    }

    [Test]
    public async Task Invitation_WithARole_GivesIt()
    {
        await using var host = await AccountsHost.CreateAsync(database, Registration.Invitation);
        var inviter = (await host.OpenAsync(await host.DoAsync<FirstAdministrator, string?>(f => f.LinkAsync(CancellationToken.None)), email: "boss@people.example")).AccountId!.Value;
        await host.Store.SaveAsync([new ProNet.Domain.Organisations.Organisation { Slug = "north", Name = "North" }]);
        Assert.That(await InviteAsync("ada@people.example", "south"), Is.False);
        Assert.That(await InviteAsync("boss@people.example", "north"), Is.False);
        Assert.That(await InviteAsync("ada@people.example", "north"), Is.True);
        var account = (await host.OpenAsync(await host.MailedTokenAsync())).AccountId!.Value;
        var found = await host.ReadAsync(s => new AccountReader(new AccountOptions()).ReadAsync(s, account, CancellationToken.None));

        Assert.That(found!.RecruiterFor, Has.Exactly(1).Items);
        Assert.That((found.AdministratorOf.Count, found.IsAdministrator), Is.EqualTo((0, false)));

        Task<bool> InviteAsync(string email, string organisation) =>
            host.DoAsync<InviteHandler, bool>(h => h.HandleAsync(inviter, (email, organisation, OrganisationRoleKind.Recruiter), "en", Caller.Unknown, CancellationToken.None));
    }

    /// <summary>An address that has an account and one that has none leave the same behind, but for the mail.</summary>
    [Test]
    public async Task Reset_ForAnUnknownAddress_WritesTheSameAndMailsNobody()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        await host.AccountAsync();
        await RequestResetAsync(host, AccountsHost.Email);
        var known = await CountsAsync();
        await RequestResetAsync(host, "nobody@people.example");
        var unknown = await CountsAsync();

        Assert.That((unknown.Links - known.Links, unknown.Mails - known.Mails), Is.EqualTo((1, 0)));

        async Task<(int Links, int Mails)> CountsAsync() => (await host.ReadAsync(s => s.OneTimeLinks.CountAsync()), await host.ReadAsync(s => s.OutgoingMails.CountAsync()));
    }

    [Test]
    public async Task Join_ForAKnownAddress_TellsItsOwnerAlone()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        await host.AccountAsync();
        var answer = await RequestJoinAsync(host, AccountsHost.Email.ToUpperInvariant());
        var mail = await host.ReadAsync(s => s.OutgoingMails.SingleAsync());

        Assert.That(answer, Is.True);
        Assert.That((mail.Subject, mail.ToAddress, mail.IsSecret), Is.EqualTo((nameof(AccountLetterKind.JoinKnown), AccountsHost.Email, true)));
        Assert.That((await host.OpenAsync(await host.MailedTokenAsync())).Problem, Is.EqualTo(OpenAccountProblem.Link));
    }

    [Test]
    public async Task Mails_ToOneAddress_AreFewHoweverOftenAsked()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        for (var i = 0; i < 20; i++)
            Assert.That(await RequestJoinAsync(host, AccountsHost.Email), Is.True);

        Assert.That(await host.ReadAsync(s => s.OutgoingMails.CountAsync()), Is.EqualTo(SignInGuards.Free));
    }

    private static Task<bool> RequestJoinAsync(AccountsHost host, string email) => host.DoAsync<RequestJoinHandler, bool>(h => h.HandleAsync(email, "en", CancellationToken.None));

    private static Task<bool> RequestResetAsync(AccountsHost host, string email) => host.DoAsync<RequestResetHandler, bool>(h => h.HandleAsync(email, "en", CancellationToken.None));
}
