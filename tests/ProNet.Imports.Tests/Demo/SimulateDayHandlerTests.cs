using Microsoft.EntityFrameworkCore;
using ProNet.Data.Accounts;
using ProNet.Domain.Access;
using ProNet.Imports.Demo;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Imports.Tests.Demo;

public sealed class SimulateDayHandlerTests
{
    [Test]
    public async Task HandleAsync_OnADemo_ChangesItWithARowOfTheFeedForEachAndLeavesAccountsAlone()
    {
        await using var store = await TestStore.CreateAsync();
        await new LoadDemoHandler(store.Contexts, store.Clock).HandleAsync(null, CancellationToken.None);
        await using var context = await store.Contexts.CreateDbContextAsync();
        var everybody = await context.Members.Select(m => m.Id).Order().ToListAsync();
        var (hiding, mine) = (await context.Members.CountAsync(m => m.Audience == Audience.Hidden), everybody[^1]);
        // All but a hundred have an account.
        foreach (var id in everybody.Skip(100))
            context.Add(new Account { Email = $"p{id}@people.example", NormalizedEmail = $"P{id}@PEOPLE.EXAMPLE", UserName = $"p{id}", NormalizedUserName = $"P{id}", MemberId = id });
        await context.SaveChangesAsync();
        var changes = await context.Changes.CountAsync();
        var handler = new SimulateDayHandler(store.Contexts, store.Clock);

        var first = await handler.HandleAsync(null, CancellationToken.None);
        var second = await handler.HandleAsync(null, CancellationToken.None);

        Assert.That((first!.Joined, first.Hidden, first.Posted, first.Closed), Is.EqualTo((10, 4, 6, 4)));
        Assert.That(await context.Members.CountAsync(), Is.EqualTo(everybody.Count + 20));
        Assert.That(await context.Members.CountAsync(m => m.Audience == Audience.Hidden), Is.GreaterThanOrEqualTo(hiding + 8));
        Assert.That(await context.Changes.CountAsync() - changes, Is.EqualTo(2 * (10 + 4 + 6 + 4)));
        Assert.That(first.Edits.Concat(second!.Edits).Select(e => e.MemberId).Intersect(everybody.Skip(100)), Is.Empty, "somebody may sit behind these");
        Assert.That(first.Edits.Select(e => e.Kind).Distinct().Count(), Is.EqualTo(3));
        Assert.That(second.Edits, Is.Not.EqualTo(first.Edits), "the next day is another one");
        Assert.That(await context.Members.Where(m => m.Id > mine).Select(m => m.CreatedAt).Distinct().ToListAsync(), Is.EqualTo(new[] { store.Clock.GetUtcNow().UtcDateTime }));
    }

    [Test]
    public async Task HandleAsync_WhereNobodyIsMadeUp_ChangesNothing()
    {
        await using var store = await TestStore.CreateAsync();
        await store.SaveAsync(new MemberBuilder().Member());
        await using var context = await store.Contexts.CreateDbContextAsync();
        var changes = await context.Changes.CountAsync();

        Assert.That(await new SimulateDayHandler(store.Contexts, store.Clock).HandleAsync(null, CancellationToken.None), Is.Null);
        Assert.That((await context.Members.CountAsync(), await context.Changes.CountAsync()), Is.EqualTo((1, changes)));
    }

    [Test]
    public void More_WithTheSameNumbers_GivesTheSamePeopleUnderHandlesOfTheirOwn()
    {
        var today = new DateOnly(2026, 11, 25);
        var (first, second) = (DemoGenerator.More(today, (2000, 5), (400, 2), []), DemoGenerator.More(today, (2000, 5), (400, 2), []));
        var beside = DemoGenerator.More(today, (2000, 5), (400, 2), first.Members.Select(m => m.Handle));

        Assert.That(second.Members.Select(m => (m.Handle, m.Headline)), Is.EqualTo(first.Members.Select(m => (m.Handle, m.Headline))));
        Assert.That(beside.Members.Select(m => m.Handle), Has.None.Matches<string>(h => first.Members.Any(m => m.Handle == h)));
        Assert.That(first.Jobs.Select(j => j.PostedOn), Is.All.EqualTo(today));
    }
}
