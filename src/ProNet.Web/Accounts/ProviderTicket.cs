using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using ProNet.Application.Accounts.Logins;
using ProNet.Application.Mail;

namespace ProNet.Web.Accounts;

/// <summary>What the provider said of whoever came back from it: in an encrypted cookie that lives a few minutes.</summary>
internal static class ProviderTicket
{
    /// <summary>Names of what is kept beside the claims.</summary>
    public const string Issuer = "issuer";

    public const string ReturnUrl = "return";

    /// <returns>What was said, and where the person was going; null when nobody came back, or too long ago.</returns>
    public static async Task<(ProviderLogin Login, string? ReturnUrl)?> ReadAsync(HttpContext context)
    {
        var ticket = await context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        if (ticket.Principal is not { } who || ticket.Properties is not { } kept
            || kept.GetString(Issuer) is not { Length: > 0 and <= 300 } issuer
            || who.FindFirstValue("sub") is not { Length: > 0 and <= 255 } subject)
            return null;
        return (new ProviderLogin(issuer, subject) { Name = Name(who), Email = Email(who) }, kept.GetString(ReturnUrl));
    }

    public static Task ForgetAsync(HttpContext context) => context.SignOutAsync(IdentityConstants.ExternalScheme);

    private static Domain.Profiles.FullName Name(ClaimsPrincipal who)
    {
        var (given, family) = (who.FindFirstValue("given_name") ?? "", who.FindFirstValue("family_name") ?? "");
        return given.Length + family.Length > 0 ? new() { Given = given, Family = family } : new() { Given = who.FindFirstValue("name") ?? "" };
    }

    /// <summary>An address that the provider does not say it has verified is anybody's.</summary>
    private static string Email(ClaimsPrincipal who) =>
        bool.TryParse(who.FindFirstValue("email_verified"), out var isVerified) && isVerified && who.FindFirstValue("email") is { } email && MailAddressRule.IsAddress(email) ? email : "";
}
