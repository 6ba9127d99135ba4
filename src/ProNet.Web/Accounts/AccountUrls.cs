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

    private const int LongestReturn = 200;

    /// <summary>Where an account is opened with a link, and where to go then, where that is of this site and no longer than an address of a page.</summary>
    public static string Open(string token, string? returnUrl = null) =>
        $"/join/open?token={token}" + (returnUrl is { Length: < LongestReturn } && Hosting.LocalAddress.IsHere(returnUrl) ? "&returnUrl=" + Uri.EscapeDataString(returnUrl) : "");

    public static string Reset(string token) => "/sign-in/reset?token=" + token;

    /// <summary>An address with the one to come back to, where that is of this site.</summary>
    public static string With(string address, string? returnUrl) =>
        Hosting.LocalAddress.IsHere(returnUrl) ? $"{address}?returnUrl={Uri.EscapeDataString(returnUrl!)}" : address;

    /// <summary>Where to go after signing in: only to this site.</summary>
    public static string After(string? returnUrl) => Hosting.LocalAddress.IsHere(returnUrl) ? returnUrl! : "/";
}
