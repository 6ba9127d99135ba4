using CsCheck;
using ProNet.Domain.Access;
using ProNet.Domain.Places;
using ProNet.Search.Access;
using ProNet.Search.Documents;
using ProNet.Search.Lexicon;
using ProNet.Search.Percolation;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Tests.Percolation;

public sealed class PercolationIndexTests
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private static readonly Gen<GeoPoint> Points = Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180], (latitude, longitude) => new GeoPoint(latitude, longitude));

    [Test]
    public void Candidates_WithAnyRadiusAnywhere_HoldWhoIsWithinIt() => Gen.Select(Points, Points, Gen.Double[0.5, 1.5]).Sample((centre, point, share) =>
    {
        // Half of the circles have the point in them, some of them barely.
        var request = Request(new NearNode("somewhere", centre.DistanceKmTo(point) * share, false, [new GeoCentre("somewhere", centre)]));
        using var index = new PercolationIndex(SubjectKind.Member);
        var search = new StoredSearch(1, request);
        index.Put(search);
        var document = new PercolatedDocument(Person("") with { Place = new PlaceEntry("", "there", "", "", "", point) });
        Assert.That(search.Matches(document, request.Scope) && Candidates(index, document) == 0, Is.False);
    });

    [Test]
    public void Matches_WhenThePeriodAskedForEndsBeforeItBegins_IsNeverSo()
    {
        var person = new PercolatedDocument(new MemberBuilder(1).Held("Nurse", "Acme", 2010, 2020).Document());
        var (early, late) = (new DateOnly(2012, 1, 1).DayNumber - Epoch, new DateOnly(2018, 1, 1).DayNumber - Epoch);

        Assert.That(Matches(early, late), Is.True);
        Assert.That(Matches(late, early), Is.False, "the position has both days");

        bool Matches(int from, int to)
        {
            var request = Request(new NestedNode("position", new RangeNode("during", from, to, "written")));
            return new StoredSearch(1, request).Matches(person, request.Scope);
        }
    }

    [Test]
    public void Matches_ForSomeOfSeveralAndForValues_SaysWhatEnginesSay()
    {
        var person = new PercolatedDocument(new MemberBuilder(1).WithSummary("rose lily").Speaking("es").Document());
        var spanish = new ValueNode(new WordNode("spanish"), "language", ["es"]);

        Assert.That(Matches(new AtLeastNode(2, [new WordNode("rose"), new WordNode("lily"), new WordNode("oak")])), Is.EqualTo((true, 1)));
        Assert.That(Matches(new AtLeastNode(2, [new WordNode("rose"), new WordNode("elm"), new WordNode("oak")])), Is.EqualTo((false, 1)), "a candidate at most");
        Assert.That(Matches(spanish), Is.EqualTo((true, 1)));
        Assert.That(Matches(spanish with { Values = ["de"] }), Is.EqualTo((false, 0)));
        Assert.That(Matches(new AndNode([new WordNode("rose"), new WordNode("de") { IsOptional = true }, new WordNode("lily")])), Is.EqualTo((true, 1)), "a little word");

        (bool, int) Matches(QueryNode query)
        {
            var search = new StoredSearch(1, Request(query));
            using var index = new PercolationIndex(SubjectKind.Member);
            index.Put(search);
            return (search.Matches(person, search.Request.Scope), Candidates(index, person));
        }
    }

    [Test]
    public void Candidates_WhenARadiusIsSmall_LeaveOutWhoIsFarAway()
    {
        using var index = new PercolationIndex(SubjectKind.Member);
        index.Put(new StoredSearch(1, Request(new NearNode("Québec", 50, false, [new GeoCentre("Québec", new GeoPoint(46.8, -71.2))]))));

        Assert.That(index.Unfiled, Is.Zero);
        Assert.That(Candidates(index, new PercolatedDocument(Person("") with { Place = new PlaceEntry("", "Lyon", "", "", "", new GeoPoint(45.76, 4.84)) })), Is.Zero);
    }

    [Test]
    public void Candidates_WhenAWordIsRare_AreMetThroughItAndNotThroughTheCommonOne()
    {
        using var index = new PercolationIndex(SubjectKind.Member);
        for (var i = 0; i < 10; i++)
            index.Learn(new PercolatedDocument(Person(i == 0 ? "engineer falconry" : "engineer")));
        index.Put(new StoredSearch(1, Request(new AndNode([new WordNode("engineer"), new WordNode("falconry")]))));

        Assert.That(Candidates(index, new PercolatedDocument(Person("engineer"))), Is.Zero);
        Assert.That(Candidates(index, new PercolatedDocument(Person("falconry"))), Is.Zero, "the other word is looked for before the search is asked");
        Assert.That(Candidates(index, new PercolatedDocument(Person("falconry engineers"))), Is.EqualTo(1));
    }

    [Test]
    public void Unfiled_WhenNothingIsRequired_CountsTheSearch()
    {
        using var index = new PercolationIndex(SubjectKind.Member);
        index.Put(new StoredSearch(1, Request(new NotNode(new WordNode("engineer")))));
        index.Put(new StoredSearch(2, Request(new OrNode([new WordNode("engineer"), new RangeNode("years", 60, null, ">=5")]))));
        index.Put(new StoredSearch(3, Request(new WordNode("!!!"))));

        Assert.That((index.Unfiled, index.Count), Is.EqualTo((2, 3)), "what can match nothing is filed nowhere");
        index.Remove(2);
        Assert.That(index.Unfiled, Is.EqualTo(1));
    }

    [Test]
    public void Put_WhenTheSearchIsForAnotherKind_Refuses()
    {
        using var index = new PercolationIndex(SubjectKind.Job);

        Assert.That(() => index.Put(new StoredSearch(1, Request(new MatchAllNode()))), Throws.ArgumentException);
    }

    [Test]
    public void Matches_WhenSomebodyIsHiddenOrClosed_AnswersAsTheOneWhoAsks()
    {
        var open = new FacetFilter("open", ["open"], []);
        var search = new StoredSearch(1, Request(new MatchAllNode(), open));
        var not = new StoredSearch(2, Request(new MatchAllNode(), open with { Included = [], Excluded = ["open"] }));
        var document = new PercolatedDocument(Person("engineer") with { OpenToWork = true });
        var scope = AccessScope.ForMember(99);

        Assert.That((search.Matches(document, scope), not.Matches(document, scope)), Is.EqualTo((true, false)));
        Assert.That((search.Matches(document, scope.Except([], [7])), not.Matches(document, scope.Except([], [7]))), Is.EqualTo((false, true)));
        Assert.That(not.Matches(document, scope.Except([7], [7])), Is.False);
        Assert.That((search.DependsOnAvailability, not.DependsOnAvailability), Is.EqualTo((false, true)));
    }

    [Test]
    public void StoredSearch_WhenAFacetIsUnknown_Refuses() =>
        Assert.That(() => new StoredSearch(1, Request(new MatchAllNode(), new FacetFilter("shoe-size", ["9"], []))), Throws.ArgumentException);

    private static int Candidates(PercolationIndex index, PercolatedDocument document)
    {
        var found = new List<StoredSearch>();
        index.Candidates(document, found);
        return found.Count;
    }

    private static SearchRequest Request(QueryNode query, params FacetFilter[] facets) =>
        new(AccessScope.ForMember(99), new SearchCriteria { Subject = SubjectKind.Member, Facets = [.. facets] }, query, TestDay.Today);

    private static MemberDocument Person(string headline) =>
        new() { Id = 7, Version = 1, Audience = Audience.Everyone, UpdatedOn = TestDay.Today, Name = "Ada Lovelace", Headline = headline };
}
