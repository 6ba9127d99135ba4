using Mono.Cecil;

namespace ProNet.Architecture.Tests;

public sealed class ClientTests
{
    private const string Cluster = "ProNet.Search.Elasticsearch.Transport.Cluster";

    private static AssemblyDefinition Engine => AssemblyRules.Read("ProNet.Search.Elasticsearch");

    private static AssemblyDefinition Seeded => AssemblyRules.Read("ProNet.Architecture.Tests");

    [Test]
    public void SearchClient_IsCalledByOneClass()
    {
        Assert.That(ClientRules.CallsOutside(Engine, Cluster), Is.Empty);
        Assert.That(ClientRules.Callers(Engine), Is.EqualTo(new[] { Cluster }));
    }

    [TestCase("SeededClientUser")]
    [TestCase("SeededTransportUser")]
    public void CallsOutside_WhenAnotherClassCallsIt_SaysSo(string type) =>
        Assert.That(ClientRules.CallsOutside(Seeded, Cluster), Has.Exactly(1).Contains(type));

    [Test]
    public void CallsOutside_OfTheClassThatMay_SaysNothing() =>
        Assert.That(ClientRules.CallsOutside(Seeded, typeof(Seeded.SeededClientUser).FullName!), Has.None.Contains("SeededClientUser calls"));
}
