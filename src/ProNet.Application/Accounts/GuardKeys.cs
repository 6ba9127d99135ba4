namespace ProNet.Application.Accounts;

/// <summary>What attempts are counted under by <see cref="SignInGuards"/>.</summary>
internal static class GuardKeys
{
    /// <summary>Guesses at the password of an address, known or not, wherever it is asked for.</summary>
    public static string Password(string email) => "password " + Normal(email);

    /// <summary>Mails asked for to an address, whatever they are for: nobody's mailbox is filled by somebody else.</summary>
    public static string Mail(string email) => "mail " + Normal(email);

    /// <summary>Guesses at the second factor.</summary>
    public static string Code(long accountId) => FormattableString.Invariant($"code {accountId}");

    /// <summary>Guesses at the code that switches the second factor on.</summary>
    public static string Setup(long accountId) => FormattableString.Invariant($"setup {accountId}");

    /// <summary>Guesses at the address that a profile was imported with.</summary>
    public static string Claim(long accountId) => FormattableString.Invariant($"claim {accountId}");

    /// <summary>Other addresses asked for.</summary>
    public static string Address(long accountId) => FormattableString.Invariant($"address {accountId}");

    /// <summary>A code that was used.</summary>
    public static string UsedCode(long accountId, string code) => FormattableString.Invariant($"code {accountId} {code}");

    /// <summary>All that attempts at an account are counted under, so that nothing of it is left when the account goes. Codes that were used go by themselves within days.</summary>
    public static IEnumerable<string> Of(long accountId, string email) => [Password(email), Mail(email), Code(accountId), Setup(accountId), Claim(accountId), Address(accountId)];

    /// <summary>As accounts are found by their addresses.</summary>
    private static string Normal(string email) => email.Normalize().ToUpperInvariant();
}
