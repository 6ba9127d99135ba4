namespace ProNet.Imports.Text;

/// <summary>Only http and https addresses are stored: anything else could run script when clicked.</summary>
internal static class WebAddress
{
    public static bool IsValid(string url) =>
        url.Length < 2000 && Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") && uri.Host.Length > 0;
}
