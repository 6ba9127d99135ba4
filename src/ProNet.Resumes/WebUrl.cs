namespace ProNet.Resumes;

internal static class WebUrl
{
    /// <summary>The address as it was written, or nothing where it is no absolute http or https address: others must not become links.</summary>
    public static string OrNone(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? url : "";
}
