using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProNet.Application.OwnData;
using ProNet.Data.Accounts;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.OwnData;

/// <summary>No table of the store is forgotten by the export and the erasure.</summary>
public sealed class PersonalTablesTests
{
    [Test]
    public async Task Tables_OfTheStore_AreAllEitherAPersonsOrSayWhyNot()
    {
        await using var store = await TestStore.CreateAsync();
        await using var context = await store.Contexts.CreateDbContextAsync();

        Assert.That(Forgotten(context.Model, [.. PersonalTables.All.Select(t => t.Entity), .. PersonalTables.Others.Keys]), Is.Empty);
        Assert.That(PersonalTables.All.Select(t => t.Entity).Intersect(PersonalTables.Others.Keys), Is.Empty);
        Assert.That(PersonalTables.All.Select(t => t.Entity), Is.Unique);
    }

    /// <summary>The twin.</summary>
    [Test]
    public async Task Forgotten_WhenATableIsInNeither_NamesIt()
    {
        await using var store = await TestStore.CreateAsync();
        await using var context = await store.Contexts.CreateDbContextAsync();

        Assert.That(
            Forgotten(context.Model, [.. PersonalTables.All.Select(t => t.Entity).Where(t => t != typeof(AccessToken)), .. PersonalTables.Others.Keys]),
            Is.EqualTo(new[] { typeof(AccessToken) }));
    }

    private static IEnumerable<Type> Forgotten(IModel model, HashSet<Type> known) => model.GetEntityTypes().Where(t => !t.IsOwned()).Select(t => t.ClrType).Where(t => !known.Contains(t));
}
