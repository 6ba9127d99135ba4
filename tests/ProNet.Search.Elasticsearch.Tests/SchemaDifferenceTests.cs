using System.Text.Json.Nodes;
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
        live["properties"]!["positions"]!["properties"]!["currentTitle"]!["type"] = "keyword";

        Assert.That(SchemaDifference.Find(Wanted(), live), Is.EqualTo("the field positions.currentTitle has type 'keyword' instead of 'text'"));
    }

    [Test]
    public void Find_WhenAPartOfAnEntryIsMissing_NamesItsPath()
    {
        var live = Wanted();
        ((JsonObject)live["properties"]!["educations"]!["properties"]!).Remove("last_");

        Assert.That(SchemaDifference.Find(Wanted(), live), Is.EqualTo("the field educations.last_ is missing"));
    }

    private static JsonObject Wanted() => new SchemaMapper(SearchSchemas.For(SubjectKind.Member)).Mappings();
}
