namespace ProNet.Web.Accounts;

/// <summary>Addresses of pages about accounts.</summary>
internal static class AccountUrls
{
    public const string SignIn = "/sign-in";
    public const string Code = "/sign-in/code";
    public const string Forgotten = "/sign-in/forgotten";
    public const string Join = "/join";
    public const string Security = "/me/security";
    public const string Again = "/me/security/again";
    public const string Tokens = "/me/security/tokens";

    public static string Open(string token) => "/join/open?token=" + token;

    public static string Reset(string token) => "/sign-in/reset?token=" + token;

    /// <summary>An address with the one to come back to, where that is of this site.</summary>
    public static string With(string address, string? returnUrl) =>
        Hosting.LocalAddress.IsHere(returnUrl) ? $"{address}?returnUrl={Uri.EscapeDataString(returnUrl!)}" : address;

    /// <summary>Where to go after signing in: only to this site.</summary>
    public static string After(string? returnUrl) => Hosting.LocalAddress.IsHere(returnUrl) ? returnUrl! : "/";
}
