using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using ProNet.Data.Accounts;

namespace ProNet.Web.Accounts;

/// <summary>Whose password was right, until the second factor is shown: in an encrypted cookie that lives a few minutes.</summary>
internal static class PendingSignIn
{
    private const string Kind = "pending";
    private const string First = "first";

    /// <param name="context">The request.</param>
    /// <param name="accountId">Whose.</param>
    /// <param name="first">What was shown: a password, or a sign-in at a provider.</param>
    public static Task KeepAsync(HttpContext context, long accountId, SignInMethod first = SignInMethod.Password) => context.SignInAsync(
        IdentityConstants.TwoFactorUserIdScheme,
        new ClaimsPrincipal(new ClaimsIdentity([new Claim(Kind, accountId.ToString(CultureInfo.InvariantCulture)), new Claim(First, first.ToString())], IdentityConstants.TwoFactorUserIdScheme)));

    /// <summary>How somebody signed in, with what was shown before the code.</summary>
    public static async Task<SignInMethod> MethodAsync(HttpContext context, SignInMethod withCode) =>
        (await context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Principal?.FindFirstValue(First) == nameof(SignInMethod.Provider) ? SignInMethod.ProviderAndCode : withCode;

    /// <returns>Null when no password was shown, or too long ago.</returns>
    public static async Task<long?> ReadAsync(HttpContext context) =>
        long.TryParse((await context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Principal?.FindFirstValue(Kind), CultureInfo.InvariantCulture, out var id) ? id : null;

    public static Task ForgetAsync(HttpContext context) => context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
}
