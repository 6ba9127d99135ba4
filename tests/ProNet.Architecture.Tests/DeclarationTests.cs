namespace ProNet.Architecture.Tests;

public sealed class DeclarationTests
{
    [TestCaseSource(typeof(AssemblyTests), nameof(AssemblyTests.Products))]
    public void Declarations_AreReadByNobodyElse(string assembly) => Assert.That(DeclarationRules.OtherReaders(AssemblyRules.Read(assembly)), Is.Empty);

    [Test]
    public void OtherReaders_WhenAClassReadsTheTableByTypeOrByName_SaysWhich() =>
        Assert.That(
            DeclarationRules.OtherReaders(AssemblyRules.Read("ProNet.Architecture.Tests")).Where(said => said.Contains(".Seeded.", StringComparison.Ordinal)).Order(),
            Is.EqualTo(new[]
            {
                "ProNet.Architecture.Tests.Seeded.SeededDeclarationQuery reads what people say of themselves for audits alone.",
                "ProNet.Architecture.Tests.Seeded.SeededDeclarationReader reads what people say of themselves for audits alone.",
            }));

    [Test]
    public void DeclarationRules_LookAtWhatReadsThem() =>
        Assert.That(AssemblyRules.Types(AssemblyRules.Read("ProNet.Application")).Where(DeclarationRules.Mentions).Select(type => type.Name), Does.Contain("FairnessAuditReader").And.Contain("PersonalTables").And.Not.Contain("ExpertFeatures"));
}
