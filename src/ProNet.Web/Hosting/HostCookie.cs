namespace ProNet.Web.Hosting;

/// <summary>Cookies of this host and no other. Under https their name says so (<c>__Host-</c>, RFC 6265bis 4.1.3.2): no other host of the domain can set them.</summary>
internal static class HostCookie
{
    public static string Name(HttpContext context, string name) => Name(name, context.Request.IsHttps);

    public static string Name(string name, bool isHttps) => isHttps ? "__Host-" + name : name;

    /// <summary>Not for scripts, and under https never sent without it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="sameSite">Whether other sites' links bring it along.</param>
    /// <param name="age">How long it is kept.</param>
    public static CookieOptions Options(HttpContext context, SameSiteMode sameSite, TimeSpan age) => new()
    {
        MaxAge = age,
        HttpOnly = true,
        IsEssential = true,
        SameSite = sameSite,
        Secure = context.Request.IsHttps,
        Path = "/",
    };
}
