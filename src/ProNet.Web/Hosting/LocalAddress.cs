namespace ProNet.Web.Hosting;

/// <summary>Addresses that a visitor names to come back to.</summary>
internal static class LocalAddress
{
    /// <summary>Only a path of this site, as a header takes it; <c>//elsewhere</c> and <c>/\elsewhere</c> leave it.</summary>
    public static bool IsHere(string? url) => url is ['/', ..] && (url.Length == 1 || (url[1] != '/' && url[1] != '\\')) && !url.Any(c => char.IsControl(c) || !char.IsAscii(c));
}
