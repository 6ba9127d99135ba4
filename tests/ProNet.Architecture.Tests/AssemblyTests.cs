using Mono.Cecil;

namespace ProNet.Architecture.Tests;

public sealed class AssemblyTests
{
    internal static readonly string[] Products =
    [
        "ProNet.Domain", "ProNet.Search", "ProNet.Search.Lucene", "ProNet.Search.Elasticsearch", "ProNet.Data", "ProNet.Data.Sqlite", "ProNet.Data.Postgres", "ProNet.Lexicon", "ProNet.Ranking",
        "ProNet.Application", "ProNet.Components", "ProNet.Imports", "ProNet.Indexing", "ProNet.Hosting", "ProNet.Indexer", "ProNet.Web",
    ];

    private static AssemblyDefinition Seeded => AssemblyRules.Read("ProNet.Architecture.Tests");

    [Test]
    public void Domain_LeansOnTheFrameworkAlone() => Assert.That(AssemblyRules.ForeignReferences(AssemblyRules.Read("ProNet.Domain")), Is.Empty);

    [Test]
    public void Search_LeansOnDomainAlone() => Assert.That(AssemblyRules.ForeignReferences(AssemblyRules.Read("ProNet.Search"), "ProNet.Domain"), Is.Empty);

    [Test]
    public void ForeignReferences_WhenAnAssemblyLeansOnAPackage_SaysSo() =>
        Assert.That(AssemblyRules.ForeignReferences(Seeded), Has.Some.Contains("Mono.Cecil"));

    [TestCaseSource(nameof(Products))]
    public void Types_HaveNamesThatSaySomething(string assembly) => Assert.That(AssemblyRules.VaguelyNamedTypes(AssemblyRules.Read(assembly)), Is.Empty);

    [Test]
    public void VaguelyNamedTypes_WhenATypeIsAManager_SaysSo() =>
        Assert.That(AssemblyRules.VaguelyNamedTypes(Seeded), Has.Some.Contains("SeededManager"));

    [TestCaseSource(nameof(Products))]
    public void Handlers_HaveOneDoor(string assembly) => Assert.That(AssemblyRules.HandlersWithOtherDoors(AssemblyRules.Read(assembly)), Is.Empty);

    [Test]
    public void HandlersWithOtherDoors_WhenAHandlerHasASecondMethod_SaysSo() =>
        Assert.That(AssemblyRules.HandlersWithOtherDoors(Seeded), Has.Some.Contains("SeededHandler"));

    [TestCase("ProNet.Search.Lucene")]
    [TestCase("ProNet.Search.Elasticsearch")]
    public void Engines_NameTheirRolesAlike(string engine) => Assert.That(AssemblyRules.MissingEngineRoles(AssemblyRules.Read(engine)), Is.Empty);

    [Test]
    public void MissingEngineRoles_WhenAnAssemblyIsNoEngine_SaysSo() =>
        Assert.That(AssemblyRules.MissingEngineRoles(Seeded), Has.Some.Contains("QueryTranslator"));

    [TestCase("ProNet.Search")]
    [TestCase("ProNet.Data")]
    [TestCase("ProNet.Lexicon")]
    [TestCase("ProNet.Ranking")]
    [TestCase("ProNet.Application")]
    [TestCase("ProNet.Imports")]
    [TestCase("ProNet.Indexing")]
    public void AsynchronousMethods_AreNamedAndCancellable(string assembly) =>
        Assert.That(AssemblyRules.IrregularAsyncMethods(AssemblyRules.Read(assembly)), Is.Empty);

    [Test]
    public void IrregularAsyncMethods_WhenOneCannotBeCancelled_SaysSo() =>
        Assert.That(AssemblyRules.IrregularAsyncMethods(Seeded), Has.Some.Contains("SeededService"));

    [TestCaseSource(nameof(Products))]
    public void EachAssemblyExamined_HasTypes(string assembly) =>
        Assert.That(AssemblyRules.Types(AssemblyRules.Read(assembly)), Is.Not.Empty);
}
