using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using ProNet.Data.Imports;
using ProNet.Domain.Profiles;
using ProNet.Imports.Members;
using ProNet.Imports.Reading;
using ProNet.Imports.Running;

namespace ProNet.Imports.Tests.Running;

/// <summary>An import may end at any moment; the next run must go on from there and lead to the same store.</summary>
public sealed class ImportRestartTests
{
    private ImportBench bench = null!;

    [SetUp]
    public async Task CreateAsync() => bench = await ImportBench.CreateAsync(batchSize: 10);

    [TearDown]
    public async Task DisposeAsync() => await bench.DisposeAsync();

    [Test]
    public async Task Run_WhenCancelledBetweenBatches_KeepsWholeBatchesAndGoesOnNextTime()
    {
        var file = bench.Write("people.jsonl", ImportBench.Resumes(1, 100));
        using var stop = new CancellationTokenSource();
        var progress = new Callback(p =>
        {
            if (p.Read >= 30)
                stop.Cancel();
        });

        var cut = await bench.Runner.RunAsync(bench.Members, [file], progress, stop.Token);
        var stored = await bench.QueryAsync(c => c.Members.CountAsync());
        var rest = await bench.RunAsync("people", file);

        Assert.That(cut.State, Is.EqualTo(ImportState.Interrupted));
        Assert.That(stored, Is.EqualTo(cut.Progress.Created).And.LessThan(100));
        Assert.That(stored % 10, Is.Zero);
        Assert.That((rest.Progress.Created, rest.Progress.Unchanged), Is.EqualTo((100L - stored, (long)stored)));
        Assert.That((await bench.BatchesAsync()).Select(b => b.State), Is.EqualTo(new[] { ImportState.Interrupted, ImportState.Done }));
    }

    [TestCase(1)]
    [TestCase(4)]
    [TestCase(10)]
    public async Task Run_WhenKilledInsideABatch_LeavesNothingHalfWritten(int batch)
    {
        var file = bench.Write("people.jsonl", ImportBench.Resumes(1, 100));
        var fragile = new FragileImporter(bench.Members, batch);

        Assert.That(async () => await bench.Runner.RunAsync(fragile, [file], null, CancellationToken.None), Throws.InstanceOf<KilledException>());

        var stored = await bench.MembersAsync();
        var row = (await bench.BatchesAsync()).Single();
        Assert.That(stored, Has.Count.EqualTo((batch - 1) * 10));
        Assert.That(row.Created, Is.EqualTo(stored.Count));
        Assert.That(row.State, Is.EqualTo(ImportState.Running));

        var rest = await bench.RunAsync("people", file);
        Assert.That(rest.Progress.Created, Is.EqualTo(100 - stored.Count));
        Assert.That((await bench.MembersAsync()).Select(m => m.Origin!.ExternalId).Distinct().Count(), Is.EqualTo(100));
        Assert.That((await bench.BatchesAsync())[0].State, Is.EqualTo(ImportState.Interrupted));
    }

    [Test]
    public async Task Run_WhenAnotherRunHoldsTheFolder_IsRefusedInASentence()
    {
        await using var held = await bench.Store.Services.GetRequiredService<IStoreLocks>().TryAcquireAsync("import", CancellationToken.None);

        var outcome = await bench.RunAsync("people", bench.Write("people.jsonl", ImportBench.Resume(1)));

        Assert.That(outcome.Problems.Single(), Does.StartWith("Another import is running"));
        Assert.That(await bench.BatchesAsync(), Is.Empty);
    }

    [Test]
    public async Task Run_WhenTheStoreRefusesOneRecord_RejectsItAndStoresTheOthers()
    {
        var file = bench.Write("people.jsonl", ImportBench.Resumes(1, 20));
        var spoiler = new SpoilingImporter(bench.Members, externalId: "7");

        var outcome = await bench.Runner.RunAsync(spoiler, [file], null, CancellationToken.None);

        Assert.That((outcome.Progress.Created, outcome.Progress.Rejected), Is.EqualTo((19L, 1L)));
        Assert.That(await File.ReadAllTextAsync(outcome.RejectsFile!), Does.Contain("The store refused the record"));
        Assert.That((await bench.BatchesAsync()).Single().Read, Is.EqualTo(20));
    }

    private sealed class Callback(Action<ImportProgress> action) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => action(value);
    }

    private sealed class KilledException : Exception;

    /// <summary>Dies after a batch is written but before its transaction is committed, as a killed process does.</summary>
    private sealed class FragileImporter(MemberImporter inner, int batch) : Wrapper(inner)
    {
        private int stored;

        public override async Task StoreAsync(ProNetDbContext context, IReadOnlyList<Member> records, StoreTally tally, CancellationToken cancellationToken)
        {
            await base.StoreAsync(context, records, tally, cancellationToken);
            if (++stored == batch)
                throw new KilledException();
        }
    }

    /// <summary>Points one record's skill at a concept that does not exist.</summary>
    private sealed class SpoilingImporter(MemberImporter inner, string externalId) : Wrapper(inner)
    {
        public override Task StoreAsync(ProNetDbContext context, IReadOnlyList<Member> records, StoreTally tally, CancellationToken cancellationToken)
        {
            foreach (var record in records.Where(r => r.Origin!.ExternalId == externalId && r.Skills.Count == 0))
                record.Skills.Add(new MemberSkill { ConceptId = 424242 });
            return base.StoreAsync(context, records, tally, cancellationToken);
        }
    }

    private abstract class Wrapper(MemberImporter inner) : IImporter<Member>
    {
        public string Kind => inner.Kind;

        public string FormatDescription => inner.FormatDescription;

        public bool CanRead(ImportFile file) => inner.CanRead(file);

        public Task PrepareAsync(ProNetDbContext context, CancellationToken cancellationToken) => inner.PrepareAsync(context, cancellationToken);

        public IEnumerable<ImportItem<Member>> Read(ImportFile file) => inner.Read(file);

        public IEnumerable<string> Objections(Member record) => inner.Objections(record);

        public virtual Task StoreAsync(ProNetDbContext context, IReadOnlyList<Member> records, StoreTally tally, CancellationToken cancellationToken) =>
            inner.StoreAsync(context, records, tally, cancellationToken);
    }
}
