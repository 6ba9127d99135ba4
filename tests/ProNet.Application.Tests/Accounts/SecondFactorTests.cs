using Microsoft.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Testing;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Accounts;

/// <summary>Being asked again, and codes for a lost second factor.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class SecondFactorTests(Database database)
{
    [Test]
    public async Task Confirm_WithASecondFactor_AsksForBoth()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var account = await host.AccountAsync();
        Assert.That(await ConfirmAsync(AccountsHost.Password, null), Is.EqualTo(SignInMethod.Password));
        var key = await SwitchOnAsync(host, account);

        Assert.That(await ConfirmAsync(AccountsHost.Password, null), Is.Null);
        Assert.That(await ConfirmAsync("not the password at all", TotpCode.Of(key, later: 1)), Is.Null);
        Assert.That(await ConfirmAsync(AccountsHost.Password, TotpCode.Of(key, later: 1)), Is.EqualTo(SignInMethod.PasswordAndCode));
        Assert.That(await host.ReadAsync(s => s.AuditEntries.CountAsync(e => e.Action == AuditAction.SignInFailed && e.AccountId == account)), Is.EqualTo(2));

        Task<SignInMethod?> ConfirmAsync(string password, string? code) =>
            host.DoAsync<ConfirmHandler, SignInMethod?>(h => h.HandleAsync(account, (password, code), Caller.Unknown, CancellationToken.None));
    }

    [Test]
    public async Task Confirm_WithAWrongPassword_WaitsAsSigningInDoes()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var account = await host.AccountAsync();
        for (var i = 0; i < SignInGuards.Free; i++)
            await host.DoAsync<ConfirmHandler, SignInMethod?>(h => h.HandleAsync(account, ("not the password at all", null), Caller.Unknown, CancellationToken.None));

        Assert.That((await host.SignInAsync()).Kind, Is.EqualTo(SignInResultKind.Locked));
    }

    [Test]
    public async Task SecondFactor_SwitchedOnAndOff_EndsTheOtherSessions()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var account = await host.AccountAsync();
        var sessions = await host.DoAsync<SignInSessions, SignInSessions>(Task.FromResult);
        var mine = await OpenAsync();
        var other = await OpenAsync();
        await SwitchOnAsync(host, account, await IdAsync(mine));
        Assert.That(await IdAsync(other), Is.Null);

        var third = await OpenAsync();
        await host.DoAsync<SecondFactorSetup, bool>(async s => await s.SwitchOffAsync(account, await IdAsync(mine), Caller.Unknown, CancellationToken.None));
        Assert.That(await IdAsync(third), Is.Null);
        Assert.That(await IdAsync(mine), Is.Not.Null);

        Task<string> OpenAsync() => sessions.OpenAsync(account, SignInMethod.Password, Caller.Unknown, CancellationToken.None);

        async Task<long?> IdAsync(string session) => (await sessions.FindAsync(session, Caller.Unknown, CancellationToken.None))?.SessionId;
    }

    /// <summary>OWASP ASVS 11.5.1: what must not be guessed has 128 bits. 28 of 32 signs have 140.</summary>
    [Test]
    public async Task RecoveryCodes_CannotBeGuessedAndAreReplacedTogether()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var account = await host.AccountAsync();
        await SwitchOnAsync(host, account);
        var first = await RenewAsync();
        var second = await RenewAsync();

        Assert.That(first, Has.Count.EqualTo(10).And.Unique);
        Assert.That(first, Has.All.Matches("^([A-HJ-NP-Z2-9]{4}-){6}[A-HJ-NP-Z2-9]{4}$"));
        Assert.That(first.SelectMany(c => c).Distinct().Count(), Is.GreaterThan(25));
        Assert.That(await EnterAsync(host, account, first[0]), Is.EqualTo(SignInResultKind.Refused), "One of those that were replaced.");
        Assert.That(await EnterAsync(host, account, second[0].Replace('-', ' ')), Is.EqualTo(SignInResultKind.SignedIn));
        Assert.That(await CountAsync(host, account), Is.EqualTo((9, false)));

        async Task<IReadOnlyList<string>> RenewAsync() =>
            (await host.DoAsync<SecondFactorSetup, IReadOnlyList<string>?>(s => s.RenewCodesAsync(account, Caller.Unknown, CancellationToken.None)))!;
    }

    /// <summary>As versions before this one kept them.</summary>
    [Test]
    public async Task RecoveryCodes_OfAnEarlierVersion_ServeOnceAndAreToldOf()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var account = await host.AccountAsync();
        await SwitchOnAsync(host, account);
        await host.ReadAsync(s => s.AccountTokens.Where(t => t.UserId == account && t.Name == "RecoveryCodes")
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.Value, SecretText.Hash("ABCDE12345") + ";" + SecretText.Hash("FGHIJ67890"))));

        Assert.That(await CountAsync(host, account), Is.EqualTo((2, true)));
        Assert.That(await EnterAsync(host, account, "abcde-12345"), Is.EqualTo(SignInResultKind.SignedIn));
        Assert.That(await EnterAsync(host, account, "abcde-12345"), Is.EqualTo(SignInResultKind.Refused));
        Assert.That(await CountAsync(host, account), Is.EqualTo((1, true)));
    }

    private static async Task<string> SwitchOnAsync(AccountsHost host, long account, long? session = null)
    {
        var key = await host.DoAsync<SecondFactorSetup, string>(s => s.KeyAsync(account, CancellationToken.None));
        await host.DoAsync<SecondFactorSetup, IReadOnlyList<string>?>(s => s.SwitchOnAsync(account, session, TotpCode.Of(key), Caller.Unknown, CancellationToken.None));
        return key;
    }

    private static async Task<SignInResultKind> EnterAsync(AccountsHost host, long account, string code)
    {
        var (outcome, _) = await host.DoAsync<SecondFactorHandler, (SignInOutcome Outcome, SignInMethod)>(h => h.HandleAsync(account, code, Caller.Unknown, CancellationToken.None));
        return outcome.Kind;
    }

    private static Task<(int Left, bool AreShort)> CountAsync(AccountsHost host, long account) => host.DoAsync<IServiceProvider, (int, bool)>(async services =>
    {
        var users = (UserManager<Account>)services.GetService(typeof(UserManager<Account>))!;
        return await ((RecoveryCodes)services.GetService(typeof(RecoveryCodes))!).CountAsync((await users.FindByIdAsync($"{account}"))!, CancellationToken.None);
    });
}
