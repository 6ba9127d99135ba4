using Microsoft.Extensions.Configuration;
using ProNet.Hosting.Configuration;

namespace ProNet.Hosting.Tests;

public sealed class OptionsReaderTests
{
    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("pronet-options-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [TestCase("Demo", "perhaps", "ProNet:Demo is 'perhaps'; it must be true or false.")]
    [TestCase("Metrics", "everybody", "ProNet:Metrics is 'everybody'; it must be local, open or off.")]
    [TestCase("Indexing:BatchSize", "0", "ProNet:Indexing:BatchSize is 0; it must lie between 1 and 10000.")]
    [TestCase("Indexing:MaxAttempts", "many", "ProNet:Indexing:MaxAttempts is 'many'; it must be a whole number.")]
    [TestCase("Api:RequestsPerMinute", "0", "ProNet:Api:RequestsPerMinute is 0; it must be a whole number above zero.")]
    [TestCase("Search:Engine", "elastic", "ProNet:Search:Engine is 'elastic'; it must be 'lucene' or 'elasticsearch' (OpenSearch too).")]
    public void Read_WhenAValueIsWrong_SaysWhichAndWhatItMustBe(string key, string value, string expected) =>
        Assert.That(() => Read((key, value)), Throws.TypeOf<ConfigurationException>().With.Message.EqualTo(expected));

    [TestCase("Indexing:BatchSise", "10")]
    [TestCase("Serch:Engine", "lucene")]
    [TestCase("Search:Elasticsearch:Node", "http://search-1:9200")]
    [TestCase("Storage", "sqlite")]
    public void Read_WhenAKeyIsMisspelt_NamesItAndTheSettings(string key, string value) => Assert.That(
        () => Read((key, value)), Throws.TypeOf<ConfigurationException>().With.Message.StartsWith($"ProNet:{key} is not a setting: the settings are ProNet:Data, "));

    [Test]
    public void Read_WhenAStoreIsNone_DoesNotRepeatIt() => Assert.That(
        () => Read(("Store", "mysql://root:s3cret@host/db")), Throws.TypeOf<ConfigurationException>().With.Message.Contains("ProNet:Store").And.Message.Not.Contains("s3cret"));

    [Test]
    public void Read_WhenNothingIsSaid_TakesTheEmbeddedStoreAndEngine()
    {
        var options = Read();

        Assert.That((options.Postgres, options.Elasticsearch, options.Urls, options.Demo), Is.EqualTo(((string?)null, (object?)null, "http://127.0.0.1:5080", false)));
    }

    [Test]
    public void Read_TakesKeysWhateverTheirCase() => Assert.That(Read(("indexing:batchsize", "42")).Indexing.BatchSize, Is.EqualTo(42));

    [Test]
    public void Read_WhenNodesHoldAUser_TakesItAndShowsItNowhere()
    {
        var options = Read(("Search:Engine", "elasticsearch"), ("Search:Elasticsearch:Nodes", "https://pronet:s3cr%2Ft@search-1:9200, https://search-2:9200/")).Elasticsearch!;

        Assert.That((options.User, options.Password), Is.EqualTo(("pronet", "s3cr/t")));
        Assert.That(options.Nodes.Select(n => n.AbsoluteUri), Is.EqualTo(new[] { "https://search-1:9200/", "https://search-2:9200/" }));
        Assert.That(options.ToString(), Does.Contain("search-1").And.Not.Contain("s3cr"));
    }

    [TestCase("Nodes", "")]
    [TestCase("Nodes", "search-1:9200")]
    [TestCase("Prefix", "Pro-Net")]
    [TestCase("CaFile", "/no/such/file.pem")]
    [TestCase("Shards", "0")]
    [TestCase("TimeoutSeconds", "soon")]
    [TestCase("Compress", "maybe")]
    public void Read_WhenASearchServerSettingCannotBeUsed_NamesTheKey(string key, string value)
    {
        (string, string)[] nodes = key == "Nodes" ? [] : [("Search:Elasticsearch:Nodes", "http://search-1:9200")];

        Assert.That(
            () => Read([("Search:Engine", "elasticsearch"), .. nodes, ($"Search:Elasticsearch:{key}", value)]),
            Throws.TypeOf<ConfigurationException>().With.Message.Contains("ProNet:Search:Elasticsearch").And.Message.Contains(key));
    }

    private ProNetOptions Read(params (string Key, string Value)[] settings) => OptionsReader.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Append(("Data", folder)).ToDictionary(s => $"ProNet:{s.Item1}", s => (string?)s.Item2)).Build());
}
