using CsCheck;
using ProNet.Application.Mail;

namespace ProNet.Application.Tests.Mail;

public sealed class HeaderTextTests
{
    [TestCase("Hello", "Hello")]
    [TestCase("Ada\r\nBcc: eve@evil.example", "Ada Bcc: eve@evil.example")]
    [TestCase("a\nb\rc\u0085d\u2028e\u2029f\0g\u000bh", "a b c d e f g h")]
    [TestCase("  12 new people   for “nurses”\t", "12 new people for “nurses”")]
    [TestCase(null, "")]
    public void Of_MakesOneLine(string? text, string expected) => Assert.That(HeaderText.Of(text), Is.EqualTo(expected));

    [Test]
    public void Of_WhenTextIsLong_CutsBetweenCharacters()
    {
        var text = HeaderText.Of(new string('x', 199) + "🙂");

        Assert.That(text, Is.EqualTo(new string('x', 199)));
    }

    [Test]
    public void Of_WhateverIsGiven_HoldsNoControlCharacterAndIsStable() => Gen.String.Sample(text =>
    {
        var line = HeaderText.Of(text);
        return !line.Any(char.IsControl) && line.Length <= 200 && HeaderText.Of(line) == line;
    });

    [TestCase("ada@people.example", true)]
    [TestCase("a.b+c@x.y", true)]
    [TestCase("zoé@exemple.fr", true)]
    [TestCase("ada@people.example\n", false)]
    [TestCase("\"a b\"@people.example", false)]
    [TestCase("<ada@people.example>", false)]
    [TestCase("ada@people.example;eve@evil.example", false)]
    [TestCase("@host:ada@people.example", false)]
    [TestCase("ada@", false)]
    [TestCase("\uFFFE@people.example", false)]
    [TestCase("\u202Eada@people.example", false)]
    [TestCase("@people.example", false)]
    [TestCase("ada@@people.example", false)]
    [TestCase(null, false)]
    public void IsAddress_TakesOnePlainAddress(string? address, bool expected) => Assert.That(MailAddressRule.IsAddress(address), Is.EqualTo(expected));
}
