using ProNet.Search.Requests;

namespace ProNet.Search.Tests.Requests;

/// <summary>What two searches ask together.</summary>
public sealed class CombinedCriteriaTests
{
    [TestCase("q=a+OR+b", "q=c", "(a OR b) c")]
    [TestCase("q=a", "", "a")]
    [TestCase("", "q=a", "a")]
    [TestCase("near=Lyon", "near=Paris&within=20", "near:\"Lyon\" 50km")]
    public void Of_TwoTexts_JoinsThem(string first, string second, string text) => Assert.That(Both(first, second)!.QueryText, Is.EqualTo(text));

    [Test]
    public void Of_TooMuchForTheGrammar_IsNull()
    {
        string Words(char letter) => "q=" + string.Join('+', Enumerable.Range(0, 160).Select(i => $"{letter}{i}"));

        Assert.That(Both(Words('a'), Words('b')), Is.Null);
        Assert.That(Both("q=" + new string('a', 1_200), "q=" + new string('b', 1_200)), Is.Null);
    }

    [Test]
    public void Of_DifferentKinds_IsRefused() => Assert.That(
        () => CombinedCriteria.Of(SearchAddress.Of(SubjectKind.Member).Criteria, SearchAddress.Of(SubjectKind.Job).Criteria), Throws.ArgumentException);

    [TestCase("", true)]
    [TestCase("sort=name&exact=1&drop=docker", true)]
    [TestCase("q=%22%22", true)]
    [TestCase("q=a", false)]
    [TestCase("skill=-docker", false)]
    [TestCase("years=unknown", false)]
    [TestCase("near=Lyon", false)]
    public void AsksNothing_OfAnAddress_IsTrueWhereEverythingIsFound(string query, bool asksNothing) =>
        Assert.That(SearchAddress.Read(SubjectKind.Member, query).Address.Criteria.AsksNothing, Is.EqualTo(asksNothing));

    private static SearchCriteria? Both(string first, string second) =>
        CombinedCriteria.Of(SearchAddress.Read(SubjectKind.Member, first).Address.Criteria, SearchAddress.Read(SubjectKind.Member, second).Address.Criteria);
}
