namespace ProNet.Web.Privacy;

/// <summary>Addresses of pages about what is one's own.</summary>
internal static class PrivacyUrls
{
    public const string Privacy = "/me/privacy";
    public const string Exclusions = "/me/privacy/exclusions";
    public const string Consents = "/me/privacy/consents";
    public const string Declaration = "/me/privacy/declaration";
    public const string Export = "/me/export";
    public const string Erase = "/me/erase";
    public const string Reports = "/admin/reports";

    public static string Done(string what) => $"{Privacy}?done={what}";
}
