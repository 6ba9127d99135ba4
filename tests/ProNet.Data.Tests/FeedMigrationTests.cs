using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data.Feed;
using ProNet.Data.Recording;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Data.Tests;

/// <summary>Stores that were made before there was a feed.</summary>
[TestFixture(Database.Sqlite, "OutboxClaims")]
[TestFixture(Database.Postgres, "Initial")]
public sealed class FeedMigrationTests(Database database, string before)
{
    [Test]
    public async Task Migrate_WhenAnOutboxWaits_CarriesItOverForTheIndex()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var member = new MemberBuilder(1).Member();
        await store.SaveAsync(member, new MemberBuilder(2).Member());
        await MigrateAsync(store, before);
        await ExecuteAsync(
            store,
            """
            DELETE FROM "Outbox";
            INSERT INTO "Outbox" ("Id", "Subject", "SubjectId", "Version", "CreatedAt", "Attempts", "NotBefore", "ClaimedBy", "ClaimedUntil") VALUES
                (7, 0, 1, 3, '2026-01-02 03:04:05+00', 0, '2026-01-02 03:04:05+00', NULL, NULL),
                (8, 0, 2, 1, '2026-01-02 03:04:06+00', 2, '2099-01-01 00:00:00+00', '0d3f8b6e-2f0f-4e0c-9a55-0f4f1c2d3e4f', '2026-01-02 03:06:00+00');
            INSERT INTO "DeadLetters" ("Subject", "SubjectId", "Version", "Reason", "Attempts", "ParkedAt") VALUES (1, 9, 4, 'Too long.', 5, '2026-01-01 00:00:00+00')
            """.Replace("+00'", database == Database.Sqlite ? "'" : "+00'", StringComparison.Ordinal));

        await MigrateAsync(store, null);

        await using var context = await store.Contexts.CreateDbContextAsync();
        var feed = store.Services.GetRequiredKeyedService<ChangeFeed>(ChangeConsumer.SearchIndex);
        var changes = await feed.Waiting(context).OrderBy(c => c.Id).ToListAsync();
        Assert.That(changes.Select(c => (c.Id, c.SubjectId, c.Version)), Is.EqualTo(new[] { (7L, 1L, 3L), (8L, 2L, 1L) }));
        Assert.That(changes.SelectMany(c => c.ReadFacts()), Is.Empty);
        Assert.That((await feed.ClaimAsync(context, Guid.NewGuid(), 10, CancellationToken.None)).Select(c => c.Change.Id), Is.EqualTo(new[] { 7L }), "the other is to be tried later");
        Assert.That((await context.ChangeDeliveries.SingleAsync(d => d.ChangeId == 8)).Attempts, Is.EqualTo(2));
        var letter = await context.DeadLetters.SingleAsync();
        Assert.That((letter.Consumer, letter.SubjectId, letter.DeadLetteredAt), Is.EqualTo((ChangeConsumer.SearchIndex, 9L, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc))));
        Assert.That((await context.Members.SingleAsync(m => m.Id == member.Id)).Origin!.ExternalId, Is.EqualTo("person-1"));
    }

    [Test]
    public async Task Migrate_WhenTheLastSubjectWasDeleted_DoesNotUseItsIdAgain()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var gone = new MemberBuilder(1).Member();
        await store.SaveAsync(gone);
        await using (var context = await store.Contexts.CreateDbContextAsync())
            await context.Members.ExecuteDeleteAsync();

        await MigrateAsync(store, before);
        await MigrateAsync(store, null);

        var next = new MemberBuilder(2).Member();
        await store.SaveAsync(next);
        Assert.That(next.Id, Is.GreaterThan(gone.Id));
    }

    [Test]
    public async Task Migrate_WhenAChangeComesAfterwards_HasALaterIdThanTheOutboxHad()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        await MigrateAsync(store, before);
        await ExecuteAsync(
            store,
            """INSERT INTO "Outbox" ("Id", "Subject", "SubjectId", "Version", "CreatedAt", "Attempts", "NotBefore") VALUES (1, 0, 1, 3, '2026-01-02 03:04:05', 0, '2026-01-02 03:04:05')""");
        await MigrateAsync(store, null);

        await store.SaveAsync(new MemberBuilder(1).Member());

        await using var context = await store.Contexts.CreateDbContextAsync();
        Assert.That(await context.Changes.OrderBy(c => c.Id).Select(c => c.Version).ToListAsync(), Is.EqualTo(new[] { 3L, 1L }));
    }

    private static async Task MigrateAsync(TestStore store, string? to)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        await context.GetService<IMigrator>().MigrateAsync(to);
    }

    private static async Task ExecuteAsync(TestStore store, string sql)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        await context.Database.ExecuteSqlRawAsync(sql);
    }
}
