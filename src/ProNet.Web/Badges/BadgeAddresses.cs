using ProNet.Components.Badges;

namespace ProNet.Web.Badges;

/// <summary>Addresses of badges, and of the page about one's own.</summary>
internal static class BadgeAddresses
{
    public const string Page = "/me/badge";
    public const string Signature = "/me/badge/signature";
    public const string Make = "/me/badge/make";
    public const string Withdraw = "/me/badge/withdraw";

    /// <summary>Begins the address of each badge, which its token ends.</summary>
    public const string Badges = "/badge";

    /// <summary>As other sites and mails have it.</summary>
    /// <param name="site">Address of the site, with a slash at its end.</param>
    /// <param name="token">Finds the badge.</param>
    /// <param name="extension"><c>svg</c> or <c>png</c>.</param>
    /// <param name="look">How it is asked for.</param>
    public static string Of(Uri site, string token, string extension, BadgeLook look) => new Uri(site, $"{Badges}/{token}.{extension}?{look.ToQueryString()}").AbsoluteUri;
}
