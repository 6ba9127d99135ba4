using CsCheck;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProNet.Application.Accounts;

namespace ProNet.Application.Tests.Accounts;

public sealed class AccountsPasswordTests
{
    [TestCase("password1234")]
    [TestCase("Password123!")]
    [TestCase("P@ssw0rd2024!")]
    [TestCase("passwordpassword")]
    [TestCase("qwertyuiop123")]
    [TestCase("azertyuiop12")]
    [TestCase("1234567890123")]
    [TestCase("abcdefghijklm")]
    [TestCase("aaaaaaaaaaaaaaaa")]
    [TestCase("iloveyou2026")]
    [TestCase("motdepasse2025")]
    [TestCase("welcomewelcome1")]
    [TestCase("correcthorsebatterystaple")]
    [TestCase("administrator1")]
    [TestCase("Summer2026!!!!")]
    public void Check_WhenItIsTriedFirst_RefusesIt(string password) => Assert.That(PasswordRule.Check(password, "ada@people.example"), Is.EqualTo(PasswordProblem.Common));

    [TestCase("quiet violin harbour")]
    [TestCase("lanterne verte sur le quai")]
    [TestCase("x9Kq-mmT2-vvLp")]
    [TestCase("ничего особенного тут")]
    public void Check_WhenItIsLongAndOfItsOwn_TakesIt(string password) => Assert.That(PasswordRule.Check(password, "ada@people.example"), Is.Null);

    [TestCase("elevenchars", PasswordProblem.TooShort)]
    [TestCase("", PasswordProblem.TooShort)]
    [TestCase(null, PasswordProblem.TooShort)]
    [TestCase("marguerite-d-12", PasswordProblem.LikeAddress)]
    [TestCase("marguerite-d@people.example", PasswordProblem.LikeAddress)]
    public void Check_WhenItIsShortOrTheAddress_SaysWhich(string? password, PasswordProblem problem) =>
        Assert.That(PasswordRule.Check(password, "marguerite-d@people.example"), Is.EqualTo(problem));

    /// <summary>Tests hash with fewer; the product with no fewer than OWASP's Password Storage Cheat Sheet asks of PBKDF2 with HMAC-SHA-512.</summary>
    [Test]
    public void Hash_OfTheProduct_IsAsDearAsGuessingMustBe()
    {
        using var services = new ServiceCollection().AddAccountUseCases(new AccountOptions()).Services.BuildServiceProvider();

        Assert.That(services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount, Is.GreaterThanOrEqualTo(210_000));
    }

    [Test]
    public void Check_OfWhateverIsTyped_NeverThrowsAndTakesNothingShort() => Gen.String[0, 300].Sample(text =>
    {
        var problem = PasswordRule.Check(text, "a@b");
        return problem is not null || text.EnumerateRunes().Count() is >= PasswordRule.Shortest and <= PasswordRule.Longest;
    }, iter: 2_000);
}
