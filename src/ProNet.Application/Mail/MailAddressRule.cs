using System.Globalization;
using System.Text;
using MimeKit;

namespace ProNet.Application.Mail;

/// <summary>What is an address that a mail can be sent to.</summary>
public static class MailAddressRule
{
    /// <summary>The longest that SMTP can carry (RFC 5321, 4.5.3.1.3, less the angle brackets).</summary>
    private const int Longest = 254;

    /// <summary>Characters that would end an address, or begin another one.</summary>
    private const string Ending = "\"<>()[],;:\\ ";

    private static readonly ParserOptions Strict = new() { AllowAddressesWithoutDomain = false, AddressParserComplianceMode = RfcComplianceMode.Strict };

    /// <summary>True for one plain address such as <c>ada@people.example</c>, without name, quotes, comment or route.</summary>
    public static bool IsAddress(string? text) =>
        text is { Length: > 2 and <= Longest }
        && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || Ending.Contains(c, StringComparison.Ordinal))
        && text.EnumerateRunes().All(IsCharacter)
        && MailboxAddress.TryParse(Strict, text, out var mailbox)
        && mailbox.Address == text;

    /// <summary>No half of a pair, which runes show as a replacement; nothing that is no character or turns the text around.</summary>
    private static bool IsCharacter(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.Format);
}
