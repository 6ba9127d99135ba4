using Microsoft.Extensions.Configuration;
using ProNet.Indexing.Hosting;

namespace ProNet.Indexing.Tests.Hosting;

public sealed class IndexingOptionsTests
{
    [TestCase("BatchSize", "0", "ProNet:Indexing:BatchSize is 0; it must lie between 1 and 10000.")]
    [TestCase("MaxAttempts", "many", "ProNet:Indexing:MaxAttempts is 'many'; it must be a whole number.")]
    public void Read_WhenAValueIsWrong_NamesTheKey(string key, string value, string expected) =>
        Assert.That(Read(key, value).Problem, Is.EqualTo(expected));

    [Test]
    public void Read_WhenAKeyIsMisspelt_RefusesIt() =>
        Assert.That(Read("BatchSise", "10").Problem, Does.StartWith("ProNet:Indexing:BatchSise is not a setting"));

    [Test]
    public void Read_WhenAValueIsRight_TakesIt()
    {
        var (options, problem) = Read("batchsize", "42");

        Assert.That((options.BatchSize, problem), Is.EqualTo((42, (string?)null)));
    }

    private static (IndexingOptions Options, string? Problem) Read(string key, string value) => IndexingOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [$"ProNet:Indexing:{key}"] = value }).Build());
}
