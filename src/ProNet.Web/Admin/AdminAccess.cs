using ProNet.Hosting.Configuration;
using ProNet.Web.Hosting;

namespace ProNet.Web.Admin;

/// <summary>
/// Who may administer: whoever knows the key. The link with the key, printed when the host starts, leaves a cookie and goes on to the address without it.
/// Where no proxy is configured the request must also come from this machine: a proxy that nobody told us about makes everybody look so.
/// </summary>
internal static class AdminAccess
{
    private const string Cookie = "pronet-admin";

    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    /// <summary>Answers 404 to everybody else, so that the address says nothing about itself.</summary>
    public static void UseAdminAccess(this WebApplication app, params string[] paths) => app.Use(async (context, next) =>
    {
        if (!paths.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
        {
            await next(context);
            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        if (IsAllowed(context))
            await next(context);
        else if (IsNear(context) && HttpMethods.IsGet(context.Request.Method) && Key(context).IsKey(context.Request.Query["key"]))
            Open(context);
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    });

    public static bool IsAllowed(HttpContext context) => IsNear(context) && Key(context).IsPass(context.Request.Cookies[HostCookie.Name(context, Cookie)]);

    /// <summary>Where administration is opened the first time, on this machine: proxies need not pass it on.</summary>
    /// <param name="key">The secret.</param>
    /// <param name="listening">An address that the host listens on; every address of the machine has no name of its own.</param>
    public static string Link(AdminKey key, string listening) =>
        $"{listening.Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal).Replace("[::]", "127.0.0.1", StringComparison.Ordinal).TrimEnd('/')}/admin?key={key.Text}";

    private static bool IsNear(HttpContext context) => context.RequestServices.GetRequiredService<ProNetOptions>().Proxies.Count > 0 || LocalOnly.IsLocal(context);

    private static AdminKey Key(HttpContext context) => context.RequestServices.GetRequiredService<AdminKey>();

    private static void Open(HttpContext context)
    {
        context.Response.Cookies.Append(HostCookie.Name(context, Cookie), Key(context).Pass, HostCookie.Options(context, SameSiteMode.Strict, Kept));
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = context.Request.Path.ToUriComponent();
    }
}
