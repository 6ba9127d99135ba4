namespace ProNet.Web.Accounts;

/// <summary>Addresses of signing in at a provider.</summary>
internal static class ProviderUrls
{
    /// <summary>Leads to the provider. A link and no form: a form that ends at another site is refused by the policy of this one.</summary>
    public const string Begin = "/sign-in/provider";

    /// <summary>Where the provider sends people back to.</summary>
    public const string Callback = "/sign-in/provider/callback";

    public const string Done = "/sign-in/provider/done";
    public const string Mine = "/me/security/logins";
    public const string Unlink = "/me/security/logins/unlink";

    public static string SignIn(string problem) => $"{AccountUrls.SignIn}?provider={problem}";

    public static string Told(string what) => $"{Mine}?told={what}";
}
