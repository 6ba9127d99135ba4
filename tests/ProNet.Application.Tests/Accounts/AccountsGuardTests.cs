using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Testing;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Accounts;

/// <summary>Guessing, sessions, tokens and the second factor.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class AccountsGuardTests(Database database)
{
    [Test]
    public async Task Guesses_AtTheSameMoment_AreCountedEach()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var guards = await host.DoAsync<SignInGuards, SignInGuards>(Task.FromResult);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => guards.TakeAsync("somebody", CancellationToken.None)));

        Assert.That(answers.Count(a => a is null), Is.LessThanOrEqualTo(SignInGuards.Free));
    }

    [Test]
    public async Task Lock_GrowsWithEachGuessAndEnds()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        await host.AccountAsync();
        var waits = new List<double>();
        for (var i = 0; i < SignInGuards.Free + 7; i++)
        {
            var outcome = await host.SignInAsync("not the password at all");
            if (outcome.Until is not { } until)
                continue;
            waits.Add((until - host.Store.Clock.GetUtcNow().UtcDateTime).TotalSeconds);
            host.Store.Clock.Advance(until - host.Store.Clock.GetUtcNow().UtcDateTime);
        }

        Assert.That(waits.Take(2), Is.EqualTo(new[] { 30.0, 60.0 }));
        Assert.That(waits, Is.Ordered.And.All.LessThanOrEqualTo(900));
        Assert.That((await host.SignInAsync()).Kind, Is.EqualTo(SignInResultKind.SignedIn));
        Assert.That(await host.ReadAsync(s => s.SignInGuards.CountAsync()), Is.Zero);
    }

    /// <summary>What is written for a known and for an unknown address is as much, and the unknown one costs a hash.</summary>
    [Test]
    public async Task SignIn_ForAnUnknownAddress_HashesAndWritesAsForAKnownOne()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        await host.AccountAsync();
        var known = await MeasureAsync(AccountsHost.Email);
        var unknown = await MeasureAsync("nobody@people.example");

        Assert.That(unknown, Is.EqualTo(known));
        Assert.That(known.Hashed, Is.EqualTo(RecordingHasher.Iterations.ToString(CultureInfo.InvariantCulture)));

        // Twice, because the first unknown address of a process makes the hash that later ones are compared with.
        async Task<(SignInResultKind Kind, int Entries, int Failed, string Hashed)> MeasureAsync(string email)
        {
            await host.SignInAsync("not the password at all", email);
            var (entries, guards) = (await host.ReadAsync(s => s.AuditEntries.CountAsync()), await host.ReadAsync(s => s.SignInGuards.SumAsync(g => g.Failed)));
            host.Hasher.Hashed.Clear();
            var outcome = await host.SignInAsync("not the password at all", email);
            return (outcome.Kind, await host.ReadAsync(s => s.AuditEntries.CountAsync()) - entries, await host.ReadAsync(s => s.SignInGuards.SumAsync(g => g.Failed)) - guards, string.Join(' ', host.Hasher.Hashed));
        }
    }

    [TestCase("\uFFFE@people.example")]
    [TestCase("no address")]
    public async Task SignIn_WithWhatIsNoAddress_IsRefused(string typed)
    {
        await using var host = await AccountsHost.CreateAsync(database);

        Assert.That((await host.SignInAsync(email: typed)).Kind, Is.EqualTo(SignInResultKind.Refused));
    }

    [Test]
    public async Task Session_IsOverWhenIdleWhenOldAndWhenEnded()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var account = await host.AccountAsync();
        var sessions = await host.DoAsync<SignInSessions, SignInSessions>(Task.FromResult);
        var idle = await OpenAsync();
        host.Store.Clock.Advance(SignInSessions.Idle);
        Assert.That(await sessions.FindAsync(idle, Caller.Unknown, CancellationToken.None), Is.Null);

        var used = await OpenAsync();
        for (var left = SignInSessions.Longest; left > TimeSpan.FromDays(10); left -= TimeSpan.FromDays(10))
        {
            Assert.That(await sessions.FindAsync(used, Caller.Unknown, CancellationToken.None), Is.Not.Null);
            host.Store.Clock.Advance(TimeSpan.FromDays(10));
        }

        host.Store.Clock.Advance(TimeSpan.FromDays(10));
        Assert.That(await sessions.FindAsync(used, Caller.Unknown, CancellationToken.None), Is.Null);

        var ended = await OpenAsync();
        var row = (await sessions.ListAsync(account, CancellationToken.None)).Single();
        Assert.That(await sessions.EndAsync(account + 1, row.Id, Caller.Unknown, CancellationToken.None), Is.False);
        Assert.That(await sessions.FindAsync(ended, Caller.Unknown, CancellationToken.None), Is.Not.Null);
        Assert.That(await sessions.EndAsync(account, row.Id, Caller.Unknown, CancellationToken.None), Is.True);
        Assert.That(await sessions.FindAsync(ended, Caller.Unknown, CancellationToken.None), Is.Null);

        Task<string> OpenAsync() => sessions.OpenAsync(account, SignInMethod.Password, Caller.Unknown, CancellationToken.None);
    }

    [Test]
    public async Task Token_WorksInItsTimeForItsScopesAndIsNotKept()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var account = await host.AccountAsync();
        var tokens = await host.DoAsync<AccessTokens, AccessTokens>(Task.FromResult);
        var token = await tokens.MakeAsync(account, ("Script", [TokenScopes.Read, "everything"], 30), Caller.Unknown, CancellationToken.None);
        var row = (await tokens.ListAsync(account, CancellationToken.None)).Single();
        var found = await tokens.FindAsync(token!, CancellationToken.None);

        Assert.That(found!.Value.Account.AccountId, Is.EqualTo(account));
        Assert.That(found.Value.Scopes, Is.EqualTo(new[] { TokenScopes.Read }));
        Assert.That(row.TokenHash, Is.Not.EqualTo(token).And.Not.Contains(token![AccessTokens.Prefix.Length..]));
        foreach (var wrong in new[] { "", AccessTokens.Prefix, token[..^1], token + "A", token[AccessTokens.Prefix.Length..], row.TokenHash })
            Assert.That(await tokens.FindAsync(wrong, CancellationToken.None), Is.Null, wrong);
        Assert.That(await tokens.RemoveAsync(account + 1, row.Id, Caller.Unknown, CancellationToken.None), Is.False);
        host.Store.Clock.Advance(TimeSpan.FromDays(30));
        Assert.That(await tokens.FindAsync(token, CancellationToken.None), Is.Null);
    }

    [Test]
    public async Task SecondFactor_SwitchedOn_AsksForACodeThatServesOnce()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var account = await host.AccountAsync();
        var key = await host.DoAsync<SecondFactorSetup, string>(s => s.KeyAsync(account, CancellationToken.None));
        Assert.That(await SwitchOnAsync("000000"), Is.Null);
        var first = TotpCode.Of(key);
        var recovery = await SwitchOnAsync(first);
        var stored = await host.ReadAsync(s => s.AccountTokens.Select(t => t.Value!).ToListAsync());
        var code = TotpCode.Of(key, later: 1);

        Assert.That(recovery, Has.Count.EqualTo(10));
        Assert.That(stored, Has.None.Contains(key.Replace(" ", "", StringComparison.Ordinal)).And.None.Contains(recovery![0]));
        Assert.That((await host.SignInAsync()).Kind, Is.EqualTo(SignInResultKind.NeedsCode));
        Assert.That((await EnterAsync(first)).Kind, Is.EqualTo(SignInResultKind.Refused), "The code that switched it on.");
        Assert.That(await EnterAsync(code), Is.EqualTo((SignInResultKind.SignedIn, SignInMethod.PasswordAndCode)));
        Assert.That((await EnterAsync(code)).Kind, Is.EqualTo(SignInResultKind.Refused), "The same code again.");
        Assert.That((await EnterAsync("+" + code[1..])).Kind, Is.EqualTo(SignInResultKind.Refused), "Not the same text, and perhaps the same number.");
        Assert.That(await EnterAsync(recovery[3].ToLowerInvariant()), Is.EqualTo((SignInResultKind.SignedIn, SignInMethod.PasswordAndRecoveryCode)));
        Assert.That((await EnterAsync(recovery[3])).Kind, Is.EqualTo(SignInResultKind.Refused), "The same recovery code again.");
        Assert.That((await EnterAsync(recovery[4])).Kind, Is.EqualTo(SignInResultKind.SignedIn));
        Assert.That(await host.DoAsync<SecondFactorSetup, bool>(s => s.SwitchOffAsync(account, null, Caller.Unknown, CancellationToken.None)), Is.True);
        Assert.That(await host.DoAsync<SecondFactorSetup, bool>(s => s.SwitchOffAsync(account, null, Caller.Unknown, CancellationToken.None)), Is.False);
        Assert.That((await host.SignInAsync()).Kind, Is.EqualTo(SignInResultKind.SignedIn));

        Task<IReadOnlyList<string>?> SwitchOnAsync(string wanted) =>
            host.DoAsync<SecondFactorSetup, IReadOnlyList<string>?>(s => s.SwitchOnAsync(account, null, wanted, Caller.Unknown, CancellationToken.None));

        async Task<(SignInResultKind Kind, SignInMethod Method)> EnterAsync(string wanted)
        {
            var (outcome, method) = await host.DoAsync<SecondFactorHandler, (SignInOutcome, SignInMethod)>(h => h.HandleAsync(account, wanted, Caller.Unknown, CancellationToken.None));
            return (outcome.Kind, method);
        }
    }

    [Test]
    public async Task ChangePassword_KeepsThisSessionAndEndsTheOthers()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var account = await host.AccountAsync();
        var sessions = await host.DoAsync<SignInSessions, SignInSessions>(Task.FromResult);
        var (mine, other) = (await sessions.OpenAsync(account, SignInMethod.Password, Caller.Unknown, default), await sessions.OpenAsync(account, SignInMethod.Password, Caller.Unknown, default));
        var me = (await sessions.FindAsync(mine, Caller.Unknown, default))!.Value.SessionId;

        Assert.That(await ChangeAsync("wrong old password", "another password entirely"), Is.EqualTo((true, (PasswordProblem?)null)));
        Assert.That(await ChangeAsync(AccountsHost.Password, "short"), Is.EqualTo((false, (PasswordProblem?)PasswordProblem.TooShort)));
        Assert.That(await ChangeAsync(AccountsHost.Password, "another password entirely"), Is.EqualTo((false, (PasswordProblem?)null)));
        Assert.That(await sessions.FindAsync(mine, Caller.Unknown, default), Is.Not.Null);
        Assert.That(await sessions.FindAsync(other, Caller.Unknown, default), Is.Null);

        Task<(bool, PasswordProblem?)> ChangeAsync(string old, string wanted) =>
            host.DoAsync<ChangePasswordHandler, (bool, PasswordProblem?)>(h => h.HandleAsync(account, me, (old, wanted), Caller.Unknown, CancellationToken.None));
    }

    [Test]
    public async Task Log_IsReadByWhomItIsAboutAlone()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var (mine, other) = (await host.AccountAsync(), await host.AccountAsync("bo@people.example"));
        await host.SignInAsync("not the password at all");
        var member = await host.ReadAsync(s => s.Accounts.Where(a => a.Id == mine).Select(a => a.MemberId!.Value).SingleAsync());
        await host.ReadAsync(async s =>
        {
            AuditLog.AddAbout(s, host.Store.Clock.GetUtcNow().UtcDateTime, AuditAction.PrivilegedRead, other, member, Caller.Unknown);
            return await s.SaveChangesAsync();
        });
        var read = await host.DoAsync<AuditLog, IReadOnlyList<AuditEntry>>(l => l.ReadAsync(mine, CancellationToken.None));
        var others = await host.DoAsync<AuditLog, IReadOnlyList<AuditEntry>>(l => l.ReadAsync(other, CancellationToken.None));

        Assert.That(read.Select(e => e.Action), Is.EqualTo(new[] { AuditAction.PrivilegedRead, AuditAction.SignInFailed, AuditAction.AccountOpened }));
        Assert.That(others.Select(e => e.Action), Is.EqualTo(new[] { AuditAction.AccountOpened }));
    }
}
