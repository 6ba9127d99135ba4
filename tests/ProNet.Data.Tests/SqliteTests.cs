using System.Globalization;
using System.Runtime.Versioning;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data.Sqlite;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Data.Tests;

public sealed class SqliteTests
{
    private static readonly string[] Private = ["700", "600", "600", "600"];

    [TestCase("journal_mode", "wal")]
    [TestCase("foreign_keys", "1")]
    [TestCase("synchronous", "2")]
    [TestCase("busy_timeout", "30000")]
    public async Task Connection_WhenOpened_HasItsSettings(string pragma, string expected)
    {
        await using var store = await TestStore.CreateAsync();
        await using var context = await store.Contexts.CreateDbContextAsync();
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        Assert.That(Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture), Is.EqualTo(expected));
    }

    [Test]
    public async Task MigrateAsync_WhenSeveralStartAtOnce_MigratesOnceAndAllGoOn()
    {
        var folder = Directory.CreateTempSubdirectory("pronet-test-").FullName;
        try
        {
            var starts = Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
            {
                await using var services = Services(folder);
                await services.GetRequiredService<IStoreMigrator>().MigrateAsync(CancellationToken.None);
            }));
            await Task.WhenAll(starts);

            await using var services = Services(folder);
            await using var context = await services.GetRequiredService<IDbContextFactory<ProNetDbContext>>().CreateDbContextAsync();
            Assert.That(await context.Database.GetAppliedMigrationsAsync(), Is.EqualTo(context.Database.GetMigrations()));
            Assert.That(await context.Members.CountAsync(), Is.Zero);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public async Task MigrateAsync_WhenAKilledProcessLeftItsLockRow_IsNotBlocked()
    {
        var folder = Directory.CreateTempSubdirectory("pronet-test-").FullName;
        try
        {
            await using var services = Services(folder);
            await using (var context = await services.GetRequiredService<IDbContextFactory<ProNetDbContext>>().CreateDbContextAsync())
            {
                await context.Database.ExecuteSqlRawAsync(
                    """CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01')""");
            }

            using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            await services.GetRequiredService<IStoreMigrator>().MigrateAsync(bound.Token);

            await using var after = await services.GetRequiredService<IDbContextFactory<ProNetDbContext>>().CreateDbContextAsync();
            Assert.That(await after.Members.CountAsync(), Is.Zero);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public async Task Writers_WhenSeveralWriteAtOnce_WaitForEachOther()
    {
        await using var store = await TestStore.CreateAsync();

        await Task.WhenAll(Enumerable.Range(1, 20).Select(n => Task.Run(() => store.SaveAsync(new MemberBuilder(n).Member()))));

        await using var context = await store.Contexts.CreateDbContextAsync();
        Assert.That((await context.Members.CountAsync(), await context.Changes.CountAsync()), Is.EqualTo((20, 20)));
    }

    [Test]
    public async Task Ids_WhenTheLastSubjectIsDeleted_AreNotUsedAgain()
    {
        await using var store = await TestStore.CreateAsync();
        var first = new MemberBuilder(1).Member();
        await store.SaveAsync(first);
        await using (var context = await store.Contexts.CreateDbContextAsync())
        {
            context.Remove(await context.Members.SingleAsync());
            await context.SaveChangesAsync();
        }

        var second = new MemberBuilder(2).Member();
        await store.SaveAsync(second);

        Assert.That(second.Id, Is.GreaterThan(first.Id), "or the index would take the new member for an old version of the deleted one");
    }

    [Test]
    public async Task MigrateAsync_WhenAnotherProcessHoldsTheLockForLong_GivesUpWithASentence()
    {
        await using var store = await TestStore.CreateAsync();
        await using var other = new FileStream(Path.Combine(store.Folder, "migrate.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var migrating = store.Services.GetRequiredService<IStoreMigrator>().MigrateAsync(CancellationToken.None);
        for (var tries = 0; tries < 100 && !migrating.IsCompleted; tries++)
        {
            store.Clock.Advance(TimeSpan.FromSeconds(10));
            await Task.WhenAny(migrating, Task.Delay(50));
        }

        Assert.That(async () => await migrating, Throws.TypeOf<StoreUnavailableException>().With.Message.StartsWith("Another process has been bringing the store"));
    }

    [Test]
    public async Task MigrateAsync_WhenTheFileIsNoDatabase_SaysSoInASentence()
    {
        var folder = Directory.CreateTempSubdirectory("pronet-test-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "pronet.db"), string.Concat(Enumerable.Repeat("no database ", 200)));
            await using var services = Services(folder);

            Assert.That(
                async () => await services.GetRequiredService<IStoreMigrator>().MigrateAsync(CancellationToken.None),
                Throws.TypeOf<StoreUnavailableException>().With.Message.EndsWith("it is damaged, or no database. Restore it from a backup."));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    [UnsupportedOSPlatform("windows")]
    [Test]
    [Platform(Exclude = "Win")]
    public async Task Files_WhenCreatedOrFound_AreTheOwnersAlone()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("pronet-test-").FullName, "data");
        try
        {
            await using (var services = Services(folder))
            {
                await services.GetRequiredService<IStoreMigrator>().MigrateAsync(CancellationToken.None);
                await using var context = await services.GetRequiredService<IDbContextFactory<ProNetDbContext>>().CreateDbContextAsync();
                await context.Database.OpenConnectionAsync();
                Assert.That(Modes(folder), Is.EqualTo(Private));
                File.SetUnixFileMode(folder, (UnixFileMode)Convert.ToInt32("755", 8));
                File.SetUnixFileMode(Path.Combine(folder, "pronet.db"), (UnixFileMode)Convert.ToInt32("644", 8));
                await services.GetRequiredService<IStoreMigrator>().MigrateAsync(CancellationToken.None);
                Assert.That(Modes(folder), Is.EqualTo(Private), "of a store that was made before");
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
        }
    }

    [UnsupportedOSPlatform("windows")]
    private static string[] Modes(string folder) =>
        [.. new[] { "", "pronet.db", "pronet.db-wal", "pronet.db-shm" }.Select(name => Convert.ToString((int)File.GetUnixFileMode(Path.Combine(folder, name)), 8))];

    private static ServiceProvider Services(string folder) => new ServiceCollection().AddProNetSqlite(folder).BuildServiceProvider();
}
