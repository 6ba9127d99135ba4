using Lucene.Net.Index;
using ProNet.Domain.Access;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Storage;
using ProNet.Testing.Builders;

namespace ProNet.Search.Lucene.Tests;

/// <summary>Views that have the same document share it, and no segment, written or merged, has documents of others.</summary>
public sealed class ViewSegmentTests
{
    private const string Field = "headline";

    private LuceneFixture lucene = null!;

    [SetUp]
    public async Task CreateAsync() => lucene = await new LuceneFixture().WithAsync();

    [TearDown]
    public void Delete() => lucene.Dispose();

    [Test]
    public async Task WriteAsync_OfWhatViewsSeeAlike_KeepsOneDocumentForThem()
    {
        await lucene.Writer.WriteAsync(1, [Seen(1, 1, "alike", "alike", "alike"), Seen(2, 1, null, "alike", "alike"), Seen(3, 1, "one", "two", "two"), Seen(4, 1, null, null, null)], CancellationToken.None);

        var leaves = Leaves();
        Assert.That(leaves.Sum(l => l.NumDocs), Is.EqualTo(4));
        Assert.That(leaves.Select(l => ViewSet.Of(l.FieldInfos).Bits), Is.EquivalentTo(new[] { 0b111, 0b110, 0b001 }));
    }

    [Test]
    public async Task WriteAsync_WhenAViewSeesOtherwiseThanBefore_LeavesNothingBehind()
    {
        (string?, string?, string?)[] states = [("a", "a", "a"), ("a", "a", "b"), ("a", "b", "b"), (null, "b", "b"), (null, null, "c"), (null, null, null), ("a", "b", "c"), ("a", "a", "a")];
        for (var version = 0; version < states.Length; version++)
        {
            var (everyone, members, recruiters) = states[version];
            await lucene.Writer.WriteAsync(1, [Seen(1, version + 1, everyone, members, recruiters)], CancellationToken.None);
            Assert.That(Views.All.Select(view => Held(view).GetValueOrDefault(1)), Is.EqualTo(new[] { everyone, members, recruiters }), $"version {version + 1}");
        }
    }

    /// <summary>Frequencies as well: they are those of an index that was never given more.</summary>
    [TestCase(1)]
    [TestCase(2)]
    public async Task Merges_AfterManyWrites_NeverMixViews(int seed)
    {
        var random = new Random(seed);
        var model = new ByView<Dictionary<long, string>>(_ => []);
        for (var version = 1; version <= 40; version++)
        {
            var operations = Enumerable.Range(0, 20).Select(_ => Any(random, version)).DistinctBy(o => o.Id).ToList();
            await lucene.Writer.WriteAsync(1, operations, CancellationToken.None);
            foreach (var operation in operations)
            {
                foreach (var view in Views.All)
                {
                    model[view].Remove(operation.Id);
                    if (operation.Renditions[view] is MemberDocument seen)
                        model[view].Add(operation.Id, seen.Headline);
                }
            }
        }

        await lucene.Writer.PurgeAsync(1, SubjectKind.Member, CancellationToken.None);

        Assert.That(Leaves(), Has.Count.InRange(4, 40), "some were merged, and those of different views were not");
        foreach (var leaf in Leaves())
            Assert.That(Enumerable.Range(0, leaf.MaxDoc).Select(doc => Marks(leaf, doc)).Distinct(), Is.EqualTo(new[] { ViewSet.Of(leaf.FieldInfos).Bits }));
        foreach (var view in Views.All)
        {
            Assert.That(Held(view), Is.EquivalentTo(model[view]));
            using var lease = People().TryLease(view)!.Value;
            foreach (var word in Words)
                Assert.That(lease.Snapshot.Reader.DocFreq(new Term(Field, word)), Is.EqualTo(model[view].Values.Count(h => h == word)), $"{word} for {view}");
        }
    }

    /// <summary>Each write makes segments; without merges the hundredth edit would search a hundred of them.</summary>
    [Test]
    public async Task WriteAsync_AgainAndAgain_HasItsSegmentsMerged()
    {
        for (var id = 1; id <= 60; id++)
            await lucene.Writer.WriteAsync(1, [Seen(id, 1, "alike", "alike", "alike"), Seen(id + 1_000, 1, null, "alike", "alike")], CancellationToken.None);
        // Merges go on beside the writes, and are committed with the next.
        var version = 60L;
        Assert.That(SegmentsAfterAWriteAsync, Is.LessThan(40).After(20).Seconds.PollEvery(100).MilliSeconds);

        async Task<int> SegmentsAfterAWriteAsync()
        {
            await lucene.Writer.WriteAsync(1, [Seen(5_000, ++version, "alike", "alike", "alike")], CancellationToken.None);
            return Leaves().Count;
        }
    }

    [Test]
    public async Task Dictionary_OfSharedColumns_TellsWhoseValuesTheyAre()
    {
        await lucene.PutAsync(new MemberBuilder(1).Named("Ann").VisibleTo(Audience.Everyone).Document(), new MemberBuilder(2).Named("Zoe").VisibleTo(Audience.Recruiters).Document());
        using var lease = People().TryLease(View.Everyone)!.Value;
        var names = lease.Snapshot.Columns.SortKeys;

        Assert.That(names.TryFind("zoe", out var zoe), Is.True);
        Assert.That(Views.All.Select(view => names.IsSeen(zoe!.Value, view)), Is.EqualTo(new[] { false, false, true }));
        Assert.That(names.TryFind("ann", out var ann), Is.True);
        Assert.That(names.IsSeen(ann!.Value, View.Everyone), Is.True);
    }

    private static readonly string[] Words = ["cook", "weld", "clerk", "plumb"];

    private static IndexOperation Any(Random random, int version)
    {
        var from = random.Next(4);
        var alike = random.Next(2) == 0;
        var word = Words[random.Next(Words.Length)];
        return Seen(random.Next(1, 120), version, from > 0 ? null : word, from > 1 ? null : alike ? word : Words[random.Next(Words.Length)], from > 2 ? null : word);
    }

    private static IndexOperation Seen(long id, long version, string? byEveryone, string? byMembers, string? byRecruiters) =>
        new(SubjectKind.Member, id, version, new ByView<SearchDocument?>(view => view switch { View.Everyone => byEveryone, View.Members => byMembers, _ => byRecruiters } is { } headline
            ? new MemberBuilder(id).AtVersion(version).WithHeadline(headline).Document()
            : null));

    private static int Marks(AtomicReader leaf, int doc) =>
        Views.All.Where(view => leaf.GetDocsWithField(SystemFields.SeenBy(view))?.Get(doc) == true).Aggregate(ViewSet.None, (set, view) => set.With(view)).Bits;

    private DocumentTypeIndex People() => lucene.Service<GenerationFolders>().Active.Index(SubjectKind.Member);

    private Dictionary<long, string?> Held(View view)
    {
        using var lease = People().TryLease(view)!.Value;
        var stored = new StoredDocuments(lease.Snapshot);
        return lease.Snapshot.Segments
            .SelectMany(segment => Enumerable.Range(0, segment.MaxDoc).Where(doc => BitMask.Has(segment.Live, doc)).Select(doc => stored.Read(segment, doc)))
            .ToDictionary(document => document.Id, document => (string?)((MemberDocument)document).Headline);
    }

    private List<AtomicReader> Leaves() => [.. Views.All.SelectMany(LeavesOf).Distinct()];

    /// <summary>Open as long as nothing more is written.</summary>
    private IEnumerable<AtomicReader> LeavesOf(View view)
    {
        using var lease = People().TryLease(view)!.Value;
        return lease.Snapshot.Segments.Select(s => s.Context.AtomicReader);
    }
}
