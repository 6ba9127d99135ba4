using Microsoft.Extensions.Configuration;
using ProNet.Search.Elasticsearch.Transport;

namespace ProNet.Search.Elasticsearch.Tests;

public sealed class ElasticsearchSettingsTests
{
    private static (ElasticsearchOptions? Options, string? Problem) Read(params (string Key, string Value)[] settings) => ElasticsearchSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => $"ProNet:Search:Elasticsearch:{s.Key}", s => (string?)s.Value)).Build());

    [Test]
    public void Read_WhenNodesHoldAUser_TakesItAndShowsItNowhere()
    {
        var (options, problem) = Read(("Nodes", "https://pronet:s3cr%2Ft@search-1:9200, https://search-2:9200/"));

        Assert.That(problem, Is.Null);
        Assert.That((options!.User, options.Password), Is.EqualTo(("pronet", "s3cr/t")));
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
    public void Read_WhenAValueCannotBeUsed_NamesTheKey(string key, string value)
    {
        var (options, problem) = key == "Nodes" ? Read((key, value)) : Read(("Nodes", "http://search-1:9200"), (key, value));

        Assert.That(options, Is.Null);
        Assert.That(problem, Does.Contain("ProNet:Search:Elasticsearch").And.Contain(key));
    }
}
