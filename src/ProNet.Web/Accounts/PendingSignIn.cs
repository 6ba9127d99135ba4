using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace ProNet.Web.Accounts;

/// <summary>Whose password was right, until the second factor is shown: in an encrypted cookie that lives a few minutes.</summary>
internal static class PendingSignIn
{
    private const string Kind = "pending";

    public static Task KeepAsync(HttpContext context, long accountId) => context.SignInAsync(
        IdentityConstants.TwoFactorUserIdScheme,
        new ClaimsPrincipal(new ClaimsIdentity([new Claim(Kind, accountId.ToString(CultureInfo.InvariantCulture))], IdentityConstants.TwoFactorUserIdScheme)));

    /// <returns>Null when no password was shown, or too long ago.</returns>
    public static async Task<long?> ReadAsync(HttpContext context) =>
        long.TryParse((await context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Principal?.FindFirstValue(Kind), CultureInfo.InvariantCulture, out var id) ? id : null;

    public static Task ForgetAsync(HttpContext context) => context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
}
