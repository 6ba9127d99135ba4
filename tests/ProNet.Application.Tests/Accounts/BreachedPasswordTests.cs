using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ProNet.Application.Accounts;

namespace ProNet.Application.Tests.Accounts;

/// <summary>A list as Have I Been Pwned has it, looked through on the disk.</summary>
public sealed class BreachedPasswordTests
{
    private string file = "";

    [SetUp]
    public void Make() => file = Path.GetTempFileName();

    [TearDown]
    public void Remove() => File.Delete(file);

    [TestCase("\n", true)]
    [TestCase("\r\n", true)]
    [TestCase("\r\n", false)]
    [TestCase("\n", false)]
    public void Contains_OfEachInTheList_IsTrueAndOfNoOther(string end, bool endsWithOne)
    {
        var known = Enumerable.Range(0, 1_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"known password {i}")).ToList();
        Write(known, end, endsWithOne);

        Assert.That(known.Where(p => !BreachedPasswords.Contains(file, p)), Is.Empty);
        Assert.That(Enumerable.Range(0, 1_000).Where(i => BreachedPasswords.Contains(file, string.Create(CultureInfo.InvariantCulture, $"of its own {i}"))), Is.Empty);
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Contains_InAShortList_FindsFirstAndLast(int count)
    {
        var known = Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"short {i}")).ToList();
        Write(known, "\n", true);

        Assert.That(known, Has.All.Matches<string>(p => BreachedPasswords.Contains(file, p!)));
        Assert.That(BreachedPasswords.Contains(file, "another"), Is.False);
    }

    [Test]
    public void Check_WhereThereIsAList_RefusesWhatIsInIt()
    {
        Write(["quiet violin harbour"], "\n", true);
        var passwords = new NewPasswords(new AccountOptions { BreachedPasswords = file });

        Assert.That(passwords.Check("quiet violin harbour", "ada@people.example"), Is.EqualTo(PasswordProblem.Breached));
        Assert.That(passwords.Check("quiet violin harbours", "ada@people.example"), Is.Null);
        Assert.That(passwords.Check("short", "ada@people.example"), Is.EqualTo(PasswordProblem.TooShort));
    }

    [TestCase("northhospital1!", PasswordProblem.Common)]
    [TestCase("N0rthH0spital2026", PasswordProblem.Common)]
    [TestCase("passwordnorthhospital", PasswordProblem.Common)]
    [TestCase("northern lights at sea", null)]
    public void Check_OfWordsOfThePlace_RefusesWhatIsMadeOfThemAlone(string password, PasswordProblem? problem) => Assert.That(
        new NewPasswords(new AccountOptions { SiteWords = ["north", "hospital"] }).Check(password, "ada@people.example"), Is.EqualTo(problem));

    [TestCase("0018A45C4D1DEF81644B54AB7F969B88D65:10", false)]
    [TestCase("000000005AD76BD555C1D6D771DE417A4B87E4B4:4\r\n", true)]
    [TestCase("password", false)]
    [TestCase("", false)]
    public void IsList_KnowsSuchAFileByItsBeginning(string text, bool isList)
    {
        File.WriteAllText(file, text);

        Assert.That(BreachedPasswords.IsList(file), Is.EqualTo(isList));
    }

    [SuppressMessage("Security", "CA5350", Justification = "It is what the list has.")]
    private static string Hash(string password) => Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password)));

    private void Write(IEnumerable<string> passwords, string end, bool endsWithOne)
    {
        var lines = passwords.Select(Hash).Order(StringComparer.Ordinal).Select((hash, i) => string.Create(CultureInfo.InvariantCulture, $"{hash}:{i * 977}"));
        File.WriteAllText(file, string.Join(end, lines) + (endsWithOne ? end : ""));
    }
}
