using Elastic.Clients.Elasticsearch;
using Elastic.Clients.Elasticsearch.Mapping;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Tests;

public sealed class SchemaDifferenceTests
{
    [Test]
    public void Find_WhenALiveIndexIsAsWanted_FindsNone() => Assert.That(SchemaDifference.Find(Wanted(), Wanted()), Is.Null);

    [Test]
    public void Find_WhenAPartOfAnEntryIsOfAnotherType_NamesItsPath()
    {
        var live = Wanted();
        Entries(live, "positions")["currentTitle"] = new KeywordProperty();

        Assert.That(SchemaDifference.Find(Wanted(), live), Is.EqualTo("the field positions.currentTitle has type 'keyword' instead of 'text'"));
    }

    [Test]
    public void Find_WhenAPartOfAnEntryIsMissing_NamesItsPath()
    {
        var live = Wanted();
        ((IDictionary<PropertyName, IProperty>)Entries(live, "educations")).Remove("last_");

        Assert.That(SchemaDifference.Find(Wanted(), live), Is.EqualTo("the field educations.last_ is missing"));
    }

    private static Properties Entries(TypeMapping mapping, string field) => ((NestedProperty)mapping.Properties![field]).Properties!;

    private static TypeMapping Wanted() => new SchemaMapper(SearchSchemas.For(SubjectKind.Member)).Mappings();
}
