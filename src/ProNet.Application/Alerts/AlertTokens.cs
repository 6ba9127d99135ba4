using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ProNet.Application.Alerts;

/// <summary>
/// What lets whoever holds a mail settle what that mail is about, without signing in: signed with the keys of this installation, and good for one account, one
/// digest and nothing else. Mails are read years later, so they do not end by themselves.
/// </summary>
public sealed class AlertTokens(IDataProtectionProvider protection)
{
    private const int Longest = 1_000;

    private readonly IDataProtector protector = protection.CreateProtector("ProNet.Alerts.Token");

    /// <param name="scope">What it is good for.</param>
    /// <param name="accountId">Whose mails.</param>
    /// <param name="digestId">In which mail it stands.</param>
    public string Make(AlertTokenScope scope, long accountId, long digestId) => protector.Protect(FormattableString.Invariant($"{(int)scope} {accountId} {digestId}"));

    /// <returns>Null when it is none, or is good for something else.</returns>
    public AlertToken? Read(string? text, AlertTokenScope scope)
    {
        if (text is not { Length: > 0 and <= Longest })
            return null;
        try
        {
            return protector.Unprotect(text).Split(' ') is [var of, var account, var digest] && of == ((int)scope).ToString(CultureInfo.InvariantCulture)
                ? new AlertToken(long.Parse(account, CultureInfo.InvariantCulture), long.Parse(digest, CultureInfo.InvariantCulture))
                : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
