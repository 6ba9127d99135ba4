using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Handles;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Handles;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
internal sealed class HandleTests(Database database)
{
    private TestStore store = null!;
    private long ada;
    private long eve;

    [SetUp]
    public async Task CreateAsync()
    {
        store = await TestStore.CreateAsync(database: database);
        var (first, second) = (new Member { Handle = "ada-lovelace", Name = new FullName { Given = "Ada" } }, new Member { Handle = "eve", Name = new FullName { Given = "Eve" } });
        await store.SaveAsync(first, second);
        (ada, eve) = (first.Id, second.Id);
    }

    [TearDown]
    public async Task DisposeAsync() => await store.DisposeAsync();

    [Test]
    public async Task HandleAsync_WhenChanged_LeadsFromTheOldOneAndGivesItToNobodyElse()
    {
        Assert.That(await ChangeAsync(ada, " Ada Byron "), Is.Null);
        Assert.That(await ChangeAsync(ada, "countess"), Is.Null);

        Assert.That(await FindAsync("ada-lovelace"), Is.EqualTo("countess"));
        Assert.That(await FindAsync("ada-byron"), Is.EqualTo("countess"));
        Assert.That(await ChangeAsync(eve, "ada-lovelace"), Is.EqualTo(HandleProblem.Taken));
        Assert.That(await ChangeAsync(eve, "adabyron"), Is.EqualTo(HandleProblem.Taken));
        Assert.That(await ChangeAsync(ada, "ada-lovelace"), Is.Null, "back to one's own");
        Assert.That(await FindAsync("ada-lovelace"), Is.Null, "it is an address of today again");
        await using var context = await store.Contexts.CreateDbContextAsync();
        Assert.That(await FreeHandle.OfAsync(context, new FullName { Given = "Countess" }, CancellationToken.None), Is.EqualTo("countess-2"));
    }

    [Test]
    public async Task HandleAsync_WhenChangedTooOften_GoesBackAlone()
    {
        for (var i = 1; i <= 5; i++)
            Assert.That(await ChangeAsync(ada, $"countess-number-{i}"), Is.Null);

        Assert.That(await ChangeAsync(ada, "countess-once-more"), Is.EqualTo(HandleProblem.TooOften));
        Assert.That(await ChangeAsync(ada, "ada-lovelace"), Is.Null);
        Assert.That(await ChangeAsync(eve, "eve-the-first"), Is.Null, "others are not held up");
    }

    [Test]
    public async Task Find_WhenTheProfileIsHidden_TellsNobodyThatItMoved()
    {
        await ChangeAsync(ada, "countess");
        await using (var context = await store.Contexts.CreateDbContextAsync())
        {
            (await context.Members.SingleAsync(m => m.Id == ada)).Audience = Audience.Hidden;
            await context.SaveChangesAsync();
        }

        Assert.That(await FindAsync("ada-lovelace"), Is.Null);
        Assert.That(await FindAsync("ada-lovelace", Viewer.Member(ada)), Is.EqualTo("countess"));
    }

    [TestCase("ab", HandleProblem.Shape)]
    [TestCase("日本", HandleProblem.Shape)]
    [TestCase("Admin", HandleProblem.Reserved)]
    [TestCase("adm1n", HandleProblem.Reserved)]
    [TestCase("a-d-m-i-n", HandleProblem.Reserved)]
    [TestCase("supp0rt", HandleProblem.Reserved)]
    [TestCase("sign in", HandleProblem.Reserved)]
    [TestCase("ada-l0velace", HandleProblem.Taken)]
    [TestCase("adalovelace", HandleProblem.Taken)]
    [TestCase("ada-Iovelace", HandleProblem.Taken)]
    [TestCase("ada-1ovelace", HandleProblem.Taken)]
    public async Task HandleAsync_WhenItCannotBeHad_SaysWhyAndChangesNothing(string typed, HandleProblem problem)
    {
        Assert.That(await ChangeAsync(eve, typed), Is.EqualTo(problem));

        await using var context = await store.Contexts.CreateDbContextAsync();
        Assert.That(await context.Members.Where(m => m.Id == eve).Select(m => m.Handle).SingleAsync(), Is.EqualTo("eve"));
        Assert.That(await context.FormerHandles.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task HandleAsync_WhenTwoWantTheSame_GivesItToOne()
    {
        var outcomes = await Task.WhenAll(ChangeAsync(ada, "the-same"), ChangeAsync(eve, "the-same"));

        Assert.That(outcomes, Is.EquivalentTo(new HandleProblem?[] { null, HandleProblem.Taken }));
    }

    private Task<HandleProblem?> ChangeAsync(long member, string typed) => new ChangeHandleHandler(store.Contexts, store.Clock).HandleAsync(member, typed, CancellationToken.None);

    private async Task<string?> FindAsync(string handle, Viewer? viewer = null)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await new FormerHandleReader(context).FindAsync(handle, viewer ?? Viewer.Visitor, CancellationToken.None);
    }
}
