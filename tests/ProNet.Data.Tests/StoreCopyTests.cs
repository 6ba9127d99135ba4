using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data.Accounts;
using ProNet.Data.Copying;
using ProNet.Data.Generations;
using ProNet.Data.Postgres;
using ProNet.Data.Privacy;
using ProNet.Data.Profiles;
using ProNet.Data.Recording;
using ProNet.Data.Sqlite;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Domain.Skills;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Data.Tests;

/// <summary>From SQLite to PostgreSQL and back.</summary>
[Category("Postgres")]
public sealed class StoreCopyTests
{
    [Test]
    public async Task CopyAsync_ThereAndBack_GivesTheSameStoreAndASecondRunOnlyWhatChanged()
    {
        await using var first = await TestStore.CreateAsync();
        await using var server = await TestStore.CreateAsync(database: Database.Postgres);
        await using var last = await TestStore.CreateAsync();
        var members = Enumerable.Range(1, 30).Select(n => new MemberBuilder(n).Working($"Title {n}").Member()).ToList();
        await first.SaveAsync(members);
        await first.SaveAsync(Enumerable.Range(1, 5).Select(n => new JobBuilder(n).Titled($"Job {n}").Job()));

        await first.SaveAsync(
            AccountOf(members[3].Id),
            new MemberPhoto { MemberId = members[3].Id, Content = [1, 2] },
            new MemberBadge { MemberId = members[3].Id, Token = "token", CreatedAt = first.Clock.GetUtcNow().UtcDateTime },
            new FormerHandle { MemberId = members[3].Id, Handle = "ada-before", LeftAt = first.Clock.GetUtcNow().UtcDateTime },
            new ProfileEdit { MemberId = members[3].Id, At = first.Clock.GetUtcNow().UtcDateTime, Changes = "{}" });

        await AssertEqualAfterCopyAsync(first, server, written: 30);
        await AssertEqualAfterCopyAsync(server, last, written: 30);
        await using (var copied = await last.Contexts.CreateDbContextAsync())
        {
            var account = await copied.Accounts.Include(a => a.Passkeys).Include(a => a.Tokens).SingleAsync();
            Assert.That((account.MemberId, account.Passkeys.Single().Data.SignCount, account.Tokens.Single().Value), Is.EqualTo((members[3].Id, 7u, "kept")));
            Assert.That((await copied.MemberPhotos.CountAsync(), await copied.FormerHandles.CountAsync(), await copied.ProfileEdits.CountAsync(), await copied.MemberBadges.CountAsync()), Is.EqualTo((1, 1, 1, 1)));
        }

        await using (var context = await first.Contexts.CreateDbContextAsync())
        {
            var changed = await context.Members.Include(m => m.Positions).SingleAsync(m => m.Id == members[3].Id);
            changed.Headline = "Changed after the first copy";
            changed.Positions.Clear();
            context.Remove(await context.Members.SingleAsync(m => m.Id == members[7].Id));
            await context.SaveChangesAsync();
        }

        await AssertEqualAfterCopyAsync(first, server, written: 1);

        // New rows get ids of their own.
        await server.SaveAsync(new MemberBuilder(99).Member());
        await using var check = await server.Contexts.CreateDbContextAsync();
        Assert.That(await check.Members.MaxAsync(m => m.Id), Is.GreaterThan(members.Max(m => m.Id)));
    }

    [Test]
    public async Task CompareAsync_LooksAtEveryTableThatDoesNotStayBehind()
    {
        string[] parts = [nameof(SkillAlias), nameof(Position), nameof(Education), nameof(MemberSkill), nameof(KeptCv), nameof(JobSkill), nameof(AccountPasskey), nameof(AccountLogin), nameof(AccountToken)];
        string[] stayBehind = [nameof(Change), nameof(ChangeConsumer), nameof(ChangeDelivery), nameof(ExpectationChange), nameof(IndexGeneration), nameof(SignInSession), nameof(SignInGuard), nameof(PersonalExport)];
        await using var store = await TestStore.CreateAsync();
        var copy = new StoreCopy(Contexts(store), Contexts(store), store.Services.GetRequiredService<IStoreSequences>());
        var copied = (await copy.CompareAsync(CancellationToken.None)).Select(s => s.Table);
        await using var context = await store.Contexts.CreateDbContextAsync();

        Assert.That(context.Model.GetEntityTypes().Where(t => !t.IsOwned()).Select(t => t.ClrType.Name), Is.EquivalentTo(copied.Concat(parts).Concat(stayBehind)));
    }

    private static Account AccountOf(long member) => new()
    {
        UserName = "ada@people.example",
        NormalizedUserName = "ADA@PEOPLE.EXAMPLE",
        Email = "ada@people.example",
        NormalizedEmail = "ADA@PEOPLE.EXAMPLE",
        MemberId = member,
        Passkeys =
        {
            new AccountPasskey
            {
                CredentialId = [1, 2, 3],
                Data = new() { PublicKey = [4], Name = "Phone", CreatedAt = TimeProvider.System.GetUtcNow(), SignCount = 7, Transports = ["internal"], AttestationObject = [5], ClientDataJson = [6] },
            },
        },
        Logins = { new AccountLogin { LoginProvider = "https://provider.example", ProviderKey = "ada" } },
        Tokens = { new AccountToken { LoginProvider = "test", Name = "key", Value = "kept" } },
    };

    private static async Task AssertEqualAfterCopyAsync(TestStore from, TestStore to, int written)
    {
        var copy = new StoreCopy(Contexts(from), Contexts(to), to.Services.GetRequiredService<IStoreSequences>());
        var progress = new List<CopyProgress>();
        await copy.CopyAsync(new Recorder(progress), CancellationToken.None);

        Assert.That((await copy.CompareAsync(CancellationToken.None)).Where(s => !s.IsEqual), Is.Empty);
        Assert.That(progress.Last(p => p.Table == "Member").Written, Is.EqualTo(written));
        await using var context = await to.Contexts.CreateDbContextAsync();
        Assert.That(await context.Changes.CountAsync(), Is.Zero, "A copy is no change.");
    }

    private static Func<StoreCopyContext> Contexts(TestStore store) =>
        store.Postgres is { } server ? () => PostgresDataServices.CopyContext(server) : () => SqliteDataServices.CopyContext(store.Folder);

    private sealed class Recorder(List<CopyProgress> progress) : IProgress<CopyProgress>
    {
        public void Report(CopyProgress value) => progress.Add(value);
    }
}
