using CsCheck;
using ProNet.Domain.Access;
using ProNet.Domain.Places;
using ProNet.Search.Documents;
using ProNet.Search.Lexicon;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Facets;
using ProNet.Search.Lucene.Matching;
using ProNet.Search.Lucene.Storage;
using ProNet.Search.Schema;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Lucene.Tests;

/// <summary>What stands beside the index: built once per segment, and counted as fast as exactly.</summary>
public sealed class ColumnTests
{
    private LuceneFixture lucene = null!;

    [SetUp]
    public void Create() => lucene = new LuceneFixture();

    [TearDown]
    public void Delete() => lucene.Dispose();

    [Test]
    public async Task Refresh_AfterAWrite_BuildsColumnsOfTheNewSegmentOnly()
    {
        await lucene.WithAsync(new MemberBuilder(1).Document(), new MemberBuilder(2).Document());
        var before = Columns();

        await lucene.PutAsync(new MemberBuilder(2).AtVersion(2).Document(), new MemberBuilder(3).Document());
        var after = Columns();

        Assert.That(before, Has.Count.EqualTo(1));
        Assert.That(after, Has.Count.EqualTo(2));
        Assert.That(after[0], Is.SameAs(before[0]));
    }

    [Test]
    public async Task FacetCounter_UnderAnyFilters_AgreesWithTheExactCounter()
    {
        var random = new Random(7);
        await lucene.WithAsync();
        for (var batch = 0; batch < 4; batch++)
            await lucene.PutAsync(Enumerable.Range(0, 70).Select(SearchDocument (_) => Corpus.Member(random.Next(200), random, batch + 1)).ToArray());
        using var lease = People().TryLease(View.Members)!.Value;
        var snapshot = lease.Snapshot;

        Gen.Int[0, 1_000_000].Sample(
            seed =>
            {
                var criteria = RandomRequests.Of(SubjectKind.Member, new Random(seed)).Criteria;
                var text = ScopeDocuments.Of(snapshot, TestDay.Today, Access.AccessScope.Anonymous);
                var sets = new MatchSets(text, new FilterDocuments(snapshot, TestDay.Today).Groups(criteria));
                foreach (var facet in SearchSchemas.For(SubjectKind.Member).Facets)
                {
                    var fast = new FacetCounter(snapshot, TestDay.Today).Count(facet, sets.Except(facet.Name));
                    var exact = new ExactFacetCounter(snapshot, TestDay.Today).Count(facet, criteria, text);
                    Assert.That(fast.Counts, Is.EqualTo(exact.Counts), $"{facet.Name} under {criteria}");
                    Assert.That((fast.Unknown, fast.Total), Is.EqualTo((exact.Unknown, exact.Total)), $"{facet.Name} under {criteria}");
                }
            },
            iter: 200,
            threads: 1);
    }

    [Test]
    public void GeoColumn_NearAnyCentre_AgreesWithTheFormula() => Gen.Select(
            Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180]).Array[1, 40],
            Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180]),
            Gen.OneOf(Gen.Double[0, 100], Gen.Double[0, 21_000]))
        .Sample((points, centre, km) =>
        {
            var column = new GeoColumn([.. points.Select(p => p.Item1), double.NaN], [.. points.Select(p => p.Item2), double.NaN]);
            var middle = new GeoPoint(centre.Item1, centre.Item2);
            var near = column.Near([new GeoCentre("centre", middle)], km);
            for (var doc = 0; doc < points.Length; doc++)
                Assert.That(BitMask.Has(near, doc), Is.EqualTo(middle.DistanceKmTo(new GeoPoint(points[doc].Item1, points[doc].Item2)) <= km));
            Assert.That(BitMask.Has(near, points.Length), Is.False);
        });

    [Test]
    public void FacetUnits_OfAnyBounds_AgreeWithTheNumberAsWritten() => Gen.Select(
            Gen.Enum<RangeUnit>(), Gen.Int[-2000, 2000], Gen.Int[-200, 200].Nullable(), Gen.Int[-200, 200].Nullable())
        .Sample((unit, value, minimum, maximum) =>
        {
            const int Today = 1000;
            var (low, high) = FacetUnits.Indexed(unit, minimum, maximum, Today);
            var written = FacetUnits.Written(unit, value, Today);
            Assert.That(value >= low && value <= high, Is.EqualTo(written >= (minimum ?? int.MinValue) && written <= (maximum ?? int.MaxValue)));
        });

    private DocumentTypeIndex People() => lucene.Service<GenerationFolders>().Active.Index(SubjectKind.Member);

    private List<SegmentColumns> Columns()
    {
        using var lease = People().TryLease(View.Members)!.Value;
        return lease.Snapshot.Segments.Select(s => s.Columns).ToList();
    }
}
