using Microsoft.EntityFrameworkCore;
using ProNet.Domain.Skills;
using ProNet.Imports.Demo;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Imports.Tests.Demo;

public sealed class LoadDemoHandlerTests
{
    [Test]
    public async Task HandleAsync_IntoAnEmptyStore_StoresEverythingWithItsChangesAndASecondRunChangesNothing()
    {
        await using var store = await TestStore.CreateAsync();
        await store.SaveAsync(new SkillConcept { Slug = "kubernetes", Source = "test", ExternalId = "k", LabelEn = "Kubernetes", LabelFr = "Kubernetes" });
        var handler = new LoadDemoHandler(store.Contexts, store.Clock);

        var first = await handler.HandleAsync(null, CancellationToken.None);
        var second = await handler.HandleAsync(null, CancellationToken.None);

        await using var context = await store.Contexts.CreateDbContextAsync();
        var subjects = await context.Members.CountAsync() + await context.Jobs.CountAsync() + await context.Organisations.CountAsync();
        Assert.Multiple(() =>
        {
            Assert.That(first, Is.EqualTo(DemoOutcome.Loaded));
            Assert.That(second, Is.EqualTo(DemoOutcome.AlreadyThere));
            Assert.That(subjects, Is.GreaterThan(2500));
        });
        Assert.That(await context.Changes.CountAsync(), Is.EqualTo(subjects));
        Assert.That(await context.SkillConcepts.CountAsync(s => s.Slug == "kubernetes"), Is.EqualTo(1));
        Assert.That(await context.Set<ProNet.Domain.Profiles.Position>().CountAsync(p => p.OrganisationId == null), Is.Zero);
        Assert.That(await context.Members.Select(m => m.UpdatedAt).Distinct().CountAsync(), Is.GreaterThan(5));
    }

    [Test]
    public async Task HandleAsync_WhenARunWasCutOff_CompletesIt()
    {
        await using var store = await TestStore.CreateAsync();
        var handler = new LoadDemoHandler(store.Contexts, store.Clock);
        using var cut = new CancellationTokenSource();
        var progress = new CutAfter(600, cut);

        Assert.That(async () => await handler.HandleAsync(progress, cut.Token), Throws.InstanceOf<OperationCanceledException>());
        await using var context = await store.Contexts.CreateDbContextAsync();
        Assert.That(await context.Members.CountAsync(), Is.InRange(1, 1999));
        await handler.HandleAsync(null, CancellationToken.None);

        Assert.That(await context.Members.CountAsync(), Is.EqualTo(2000));
        Assert.That(await context.Jobs.CountAsync(), Is.EqualTo(400));
    }

    [Test]
    public async Task HandleAsync_WhenTheStoreHoldsRealPeople_ChangesNothing()
    {
        await using var store = await TestStore.CreateAsync();
        await store.SaveAsync(new MemberBuilder().Member());

        var outcome = await new LoadDemoHandler(store.Contexts, store.Clock).HandleAsync(null, CancellationToken.None);

        await using var context = await store.Contexts.CreateDbContextAsync();
        Assert.That(outcome, Is.EqualTo(DemoOutcome.NotEmpty));
        Assert.That(await context.Members.CountAsync(), Is.EqualTo(1));
    }

    private sealed class CutAfter(int stored, CancellationTokenSource cut) : IProgress<DemoProgress>
    {
        public void Report(DemoProgress value)
        {
            if (value.Stored >= stored)
                cut.Cancel();
        }
    }
}
