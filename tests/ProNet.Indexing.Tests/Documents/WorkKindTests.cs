using ProNet.Domain.Access;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Indexing.Documents;
using ProNet.Lexicon.Occupations;
using ProNet.Search;
using ProNet.Search.Documents;

namespace ProNet.Indexing.Tests.Documents;

/// <summary>For which kinds of work somebody is found: those who take any are found by each, and nobody by what is not for the view.</summary>
public sealed class WorkKindTests
{
    private static readonly ContractKind[] Any = [.. Enum.GetValues<ContractKind>().Where(k => k != ContractKind.Unknown)];

    [TestCase(true, new[] { ContractKind.Freelance }, new[] { ContractKind.Freelance })]
    [TestCase(false, new[] { ContractKind.Freelance }, new ContractKind[0])]
    [TestCase(false, new ContractKind[0], new ContractKind[0])]
    public void Operation_OfKindsOfWork_HasThoseOfWhoIsOpen(bool isOpen, ContractKind[] said, ContractKind[] found) => Assert.That(In(View.Members, isOpen, said), Is.EqualTo(found));

    [Test]
    public void Operation_WhenNoneIsSaid_HasAll() => Assert.That(In(View.Members, isOpen: true, []), Is.EqualTo(Any));

    [Test]
    public void Operation_ForAViewThatDoesNotSeeAvailability_HasNone() => Assert.That(In(View.Everyone, isOpen: true, [ContractKind.Freelance]), Is.Empty);

    private static ValueList<ContractKind> In(View view, bool isOpen, ContractKind[] said) =>
        ((MemberDocument)MemberDocuments.Operation(new Member { Id = 1, Handle = "ada", OpenToWork = isOpen, Availability = new Availability { Kinds = said } }, OccupationLexicon.Empty).Renditions[view]!).WorkKinds;
}
