using System.Text.Json;
using CsCheck;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Tests.Requests;

/// <summary>Laws of the address: nothing is lost on the way through a URL, and no URL is too strange to read.</summary>
public sealed class SearchAddressLawTests
{
    private static readonly Gen<string> Values = Gen.OneOf<string>(
        Gen.OneOf("docker", "C++", "C#", "-x", "--x", @"\-x", @"\", "-", "a&b=c", "é + ü", "100 %", "a,b", "..", "unknown", "😀", "%2B"),
        Gen.Char.AlphaNumeric.Array[1, 8].Select(a => new string(a)));

    private static readonly Gen<SearchAddress> Addresses =
        from subject in Gen.OneOf(SubjectKind.Member, SubjectKind.Job, SubjectKind.Organisation)
        from text in Gen.OneOf<string>(Gen.Const(""), Values)
        from facets in Gen.Select(Gen.Int[0, 13], Values, Gen.Enum<FacetSelection>()).Array[0, 8]
        from ranges in Gen.Select(Gen.Int[0, 13], Gen.Int.Nullable(), Gen.Int.Nullable(), Gen.Bool).Array[0, 3]
        from near in Gen.Select(Values, Gen.Int[1, 20_000_000], Gen.Bool, (place, m, remote) => new NearFilter(place, m / 1000.0, remote)).Null()
        from sort in Gen.Enum<SortOrder>()
        from dropped in Values.Array[0, 3]
        from exact in Gen.Bool
        from after in Gen.Select(Values, Gen.Long, (key, id) => new SearchCursor(key, id)).Null()
        from limit in Gen.Int[1, 100].Nullable()
        let start = Build(subject, text, facets, ranges)
        let criteria = start.Criteria with { Near = near, Sort = sort, DroppedConcepts = dropped.Distinct().ToValueList(), Exact = exact }
        select new SearchAddress(criteria, after, limit);

    [Test]
    public void Read_OfWhatWasWritten_GivesTheSameAddress() => Addresses.Sample(address =>
    {
        var text = address.ToQueryString();
        var reading = SearchAddress.Read(address.Criteria.Subject, text);
        return reading.Address == address && reading.Address.ToQueryString() == text
            && reading.Diagnostics.All(d => d.Code == DiagnosticCode.EmptyRange);
    });

    /// <summary>From the address of a page to a saved search and back: the same question, whatever page of it was open.</summary>
    [Test]
    public void Canonical_OfAnAddress_AsksTheSameAndSaysNothingOfThePlace() => Addresses.Sample(address =>
    {
        var kept = (address with { SavedSearch = 7 }).Canonical.ToQueryString();
        var read = SearchAddress.Read(address.Criteria.Subject, kept).Address;
        return read == new SearchAddress(address.Criteria) && read.ToQueryString() == kept;
    });

    [Test]
    public void Read_OfASavedSearch_IsForWhoKnowsIt()
    {
        Assert.That(SearchAddress.Read(SubjectKind.Member, "q=a&saved=7").Diagnostics, Has.Count.EqualTo(1));
        var reading = SearchAddress.Read(SubjectKind.Member, "q=a&saved=7", SearchAddress.SavedParameter);
        Assert.That((reading.Address.SavedSearch, reading.Diagnostics.Count, reading.Address.WithQueryText("b").ToQueryString()), Is.EqualTo((7L, 0, "q=b&saved=7")));
    }

    [Test]
    public void Serialise_OfCriteria_ReadsBackEqual() => Addresses.Sample(address =>
    {
        var back = JsonSerializer.Deserialize<SearchCriteria>(JsonSerializer.Serialize(address.Criteria));
        return back == address.Criteria && back!.GetHashCode() == address.Criteria.GetHashCode();
    });

    [Test]
    public void Read_OfAnyText_IsStableOnceWritten()
    {
        var pieces = Gen.OneOf(
            "q=", "skill=", "years=", "near=", "within=", "sort=", "after=", "limit=", "near-remote=", "&", "=", "?", "+", "%", "%C3", "%00", "-", @"\", "5..10",
            "unknown", ",", "1", "name", "\uD800", "é", "foo");
        pieces.Array[0, 20].Select(string.Concat).Sample(text =>
        {
            var address = SearchAddress.Read(SubjectKind.Member, text).Address;
            return SearchAddress.Read(SubjectKind.Member, address.ToQueryString()).Address.ToQueryString() == address.ToQueryString();
        });
    }

    private static SearchAddress Build(
        SubjectKind subject,
        string text,
        (int Facet, string Value, FacetSelection Selection)[] facets,
        (int Facet, int? Minimum, int? Maximum, bool Unknown)[] ranges)
    {
        var known = SearchSchemas.For(subject).Facets;
        var address = SearchAddress.Of(subject).WithQueryText(text);
        foreach (var (facet, value, selection) in facets)
        {
            if (known[facet % known.Count] is { IsRange: false } definition)
                address = address.With(definition.Name, value, selection);
        }

        foreach (var (facet, minimum, maximum, unknown) in ranges)
        {
            if (known[facet % known.Count] is { IsRange: true } definition)
                address = address.With(new RangeFilter(definition.Name, minimum, maximum, unknown));
        }

        return address;
    }
}
