using Microsoft.EntityFrameworkCore;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Data.Tests;

/// <summary>What a server refuses at one moment and does at the next.</summary>
[Category("Postgres")]
public sealed class StoreConflictTests
{
    [Test]
    public async Task Transactions_WhenTheyDeadlock_AreBothStoredInTheEnd()
    {
        await using var store = await TestStore.CreateAsync(database: Database.Postgres);
        await store.SaveAsync(new MemberBuilder(1).Member(), new MemberBuilder(2).Member());
        var ids = await IdsAsync(store);
        var (attempts, meet) = (0, new Barrier(2));

        await Task.WhenAll(Task.Run(() => EditBothAsync(ids[0], ids[1], "one")), Task.Run(() => EditBothAsync(ids[1], ids[0], "two")));

        await using var context = await store.Contexts.CreateDbContextAsync();
        var industries = await context.Members.Select(m => m.Industry).ToListAsync();
        Assert.That(attempts, Is.GreaterThan(2), "Nothing deadlocked, so nothing was shown.");
        Assert.That(industries, Is.All.EqualTo("one").Or.All.EqualTo("two"));

        Task<int> EditBothAsync(long first, long second, string industry) => store.Contexts.TransactAsync(
            async (context, ct) =>
            {
                var attempt = Interlocked.Increment(ref attempts);
                await SetAsync(context, first, industry, ct);
                if (attempt <= 2)
                    meet.SignalAndWait(ct);
                return await SetAsync(context, second, industry, ct);
            },
            CancellationToken.None);
    }

    [Test]
    public async Task Query_WhenItsConnectionWasCut_IsAskedAgain()
    {
        await using var store = await TestStore.CreateAsync(database: Database.Postgres);
        await store.SaveAsync(new MemberBuilder(1).Member());
        Assert.That(await IdsAsync(store), Has.Length.EqualTo(1));

        await using var context = await store.Contexts.CreateDbContextAsync();
        await context.Database.OpenConnectionAsync();
        await CutOthersAsync(context);

        Assert.That(await IdsAsync(store), Has.Length.EqualTo(1), "on a pooled connection that the server had closed");
    }

    [Test]
    public async Task Transaction_WhenItsWorkFails_StoresNothingAndIsNotRepeated([Values] Database database)
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var attempts = 0;

        Assert.That(
            async () => await store.Contexts.TransactAsync<int>(
                async (context, ct) =>
                {
                    attempts++;
                    context.Add(new MemberBuilder(1).Member());
                    await context.SaveChangesAsync(ct);
                    throw new InvalidOperationException("No.");
                },
                CancellationToken.None),
            Throws.InvalidOperationException);

        Assert.That(attempts, Is.EqualTo(1));
        Assert.That(await IdsAsync(store), Is.Empty);
    }

    private static Task<int> SetAsync(ProNetDbContext context, long id, string industry, CancellationToken cancellationToken) =>
        context.Members.Where(m => m.Id == id).ExecuteUpdateAsync(set => set.SetProperty(m => m.Industry, industry), cancellationToken);

    private static async Task<long[]> IdsAsync(TestStore store)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await context.Members.OrderBy(m => m.Id).Select(m => m.Id).ToArrayAsync();
    }

    private static Task<int> CutOthersAsync(ProNetDbContext context) => context.Database.ExecuteSqlAsync(
        $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
}
