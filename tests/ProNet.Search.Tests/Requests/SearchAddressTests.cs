using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Tests.Requests;

public sealed class SearchAddressTests
{
    [Test]
    public void Read_OfAFullAddress_UnderstandsEveryPart()
    {
        var cursor = new SearchCursor("4.25", 17);
        var reading = SearchAddress.Read(
            SubjectKind.Member,
            "?q=title:(data+OR+ml)&skill=docker&skill=-java&skill=C%2B%2B&seniority=-junior&years=5..10,unknown&near=Qu%C3%A9bec&within=25&near-remote=1"
            + $"&sort=distance&drop=machine-learning&exact=1&limit=50&lang=fr&after={cursor.Encode()}",
            "lang");

        Assert.That(reading.Diagnostics.Count, Is.Zero);
        Assert.That(reading.Address, Is.EqualTo(new SearchAddress(
            new SearchCriteria
            {
                Subject = SubjectKind.Member,
                QueryText = "title:(data OR ml)",
                Facets = [new FacetFilter("skill", ["docker", "C++"], ["java"]), new FacetFilter("seniority", [], ["junior"])],
                Ranges = [new RangeFilter("years", 5, 10, Unknown: true)],
                Near = new NearFilter("Québec", 25, OrRemote: true),
                Sort = SortOrder.Distance,
                DroppedConcepts = ["machine-learning"],
                Exact = true,
            },
            cursor,
            50)));
    }

    [TestCase("", "")]
    [TestCase("?q=&near=&within=50&skill=", "")]
    [TestCase("q=C%2B%2B+%23", "q=C%2B%2B+%23")]
    [TestCase("seniority=senior&skill=b&skill=a&q=x", "q=x&skill=b&skill=a&seniority=senior")]
    [TestCase("skill=a&skill=a", "skill=a")]
    [TestCase(@"skill=\-x&skill=-\-y&skill=\\z&skill=--w", @"skill=%5C-x&skill=%5C%5Cz&skill=-%5C-y&skill=-%5C-w")]
    [TestCase("years=5", "years=5..5")]
    [TestCase("years=..10", "years=..10")]
    [TestCase("years=5..", "years=5..")]
    [TestCase("years=unknown", "years=unknown")]
    [TestCase("near=Paris", "near=Paris&within=50")]
    [TestCase("near=+Paris+&within=2.5", "near=Paris&within=2.5")]
    [TestCase("sort=relevance&exact=0", "")]
    [TestCase("for=12&q=nurse", "q=nurse&for=12")]
    public void ToQueryString_OfWhatWasRead_IsCanonical(string text, string expected)
    {
        var reading = SearchAddress.Read(SubjectKind.Member, text);

        Assert.That(reading.Diagnostics.Count, Is.Zero);
        Assert.That(reading.Address.ToQueryString(), Is.EqualTo(expected));
    }

    [TestCase("foo=1", DiagnosticCode.UnknownParameter, "foo")]
    [TestCase("skil=docker", DiagnosticCode.UnknownParameter, "skil", "skill")]
    [TestCase("Skill=docker", DiagnosticCode.UnknownParameter, "Skill", "skill")]
    [TestCase("contract=permanent", DiagnosticCode.UnknownParameter, "contract")]
    [TestCase("years=five", DiagnosticCode.BadParameter, "years", "five")]
    [TestCase("years=..", DiagnosticCode.BadParameter, "years", "..")]
    [TestCase("years=5..6..7", DiagnosticCode.BadParameter, "years", "5..6..7")]
    [TestCase("years=99999999999", DiagnosticCode.BadParameter, "years", "99999999999")]
    [TestCase("sort=best", DiagnosticCode.BadParameter, "sort", "best")]
    [TestCase("after=!!", DiagnosticCode.BadParameter, "after", "!!")]
    [TestCase("limit=0", DiagnosticCode.BadParameter, "limit", "0")]
    [TestCase("limit=101", DiagnosticCode.BadParameter, "limit", "101")]
    [TestCase("exact=perhaps", DiagnosticCode.BadParameter, "exact", "perhaps")]
    [TestCase("near=&near=&within=-1", DiagnosticCode.BadParameter, "within", "-1")]
    [TestCase("within=50", DiagnosticCode.BadParameter, "within", "50")]
    [TestCase("near-remote=1", DiagnosticCode.BadParameter, "near-remote", "1")]
    [TestCase("skill=-", DiagnosticCode.BadParameter, "skill", "-")]
    [TestCase("for=a-job", DiagnosticCode.BadParameter, "for", "a-job")]
    [TestCase("q=&near=%FF&within=x", DiagnosticCode.BadParameter, "within", "x")]
    public void Read_OfWhatItDoesNotUnderstand_SaysSo(string text, DiagnosticCode code, params string[] arguments) =>
        Assert.That(SearchAddress.Read(SubjectKind.Member, text).Diagnostics, Is.EqualTo(new[] { new Diagnostic(code, -1, 0, [.. arguments]) }));

    [Test]
    public void For_StaysWithEveryLinkOfASearchForPeople_AndIsNoPartOfWhatIsSaved()
    {
        var address = SearchAddress.Read(SubjectKind.Member, "q=nurse&for=12").Address;

        Assert.That(address.Toggle("skill", "nursing").WithSort(SortOrder.Recent).For, Is.EqualTo(12));
        Assert.That(address.Cleared().For, Is.EqualTo(12));
        Assert.That(address.Canonical.For, Is.Null);
        Assert.That(SearchAddress.Read(SubjectKind.Job, "for=12").Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { DiagnosticCode.UnknownParameter }));
    }

    [Test]
    public void Read_WhenASingleParameterRepeats_KeepsTheFirstAndSaysSo()
    {
        var reading = SearchAddress.Read(SubjectKind.Member, "q=a&q=b");

        Assert.That(reading.Address.Criteria.QueryText, Is.EqualTo("a"));
        Assert.That(reading.Diagnostics, Is.EqualTo(new[] { new Diagnostic(DiagnosticCode.BadParameter, -1, 0, ["q", "b"]) }));
    }

    [Test]
    public void Read_WhenARangeIsEmpty_KeepsItAndSaysSo()
    {
        var reading = SearchAddress.Read(SubjectKind.Member, "years=8..5");

        Assert.That(reading.Address.Criteria.Ranges, Is.EqualTo(new[] { new RangeFilter("years", 8, 5) }));
        Assert.That(reading.Diagnostics, Is.EqualTo(new[] { new Diagnostic(DiagnosticCode.EmptyRange, -1, 0, ["8..5"]) }));
    }

    [Test]
    public void Read_OfManyValues_StopsAtTheLimit()
    {
        var reading = SearchAddress.Read(SubjectKind.Member, string.Join('&', Enumerable.Range(0, 201).Select(i => $"skill=s{i}")));

        Assert.That(reading.Address.Criteria.Facets[0].Included, Has.Count.EqualTo(200));
        Assert.That(reading.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { DiagnosticCode.BadParameter }));
    }

    [Test]
    public void Read_OfTheRemoteFacetOfJobs_IsNotTheFlagOfTheRadius()
    {
        var criteria = SearchAddress.Read(SubjectKind.Job, "remote=hybrid&near=Lyon").Address.Criteria;

        Assert.That(criteria.Facets, Is.EqualTo(new[] { new FacetFilter("remote", ["hybrid"], []) }));
        Assert.That(criteria.Near!.OrRemote, Is.False);
    }

    [Test]
    public void Read_OfEveryFacetOfEverySchema_IsAFilterAndNothingElse()
    {
        foreach (var schema in SearchSchemas.All)
        {
            foreach (var facet in schema.Facets)
            {
                var criteria = SearchAddress.Read(schema.Subject, $"{facet.Name}=5..9").Address.Criteria;

                Assert.That(criteria.Facets.Select(f => f.Facet).Concat(criteria.Ranges.Select(r => r.Facet)), Is.EqualTo(new[] { facet.Name }));
                Assert.That(criteria with { Facets = [], Ranges = [] }, Is.EqualTo(SearchAddress.Of(schema.Subject).Criteria));
            }
        }
    }
}
