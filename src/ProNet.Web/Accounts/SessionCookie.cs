using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Web.Hosting;

namespace ProNet.Web.Accounts;

/// <summary>The cookie of a session. It holds a random key and nothing else; what the key opens is a row of the store.</summary>
internal static class SessionCookie
{
    private const string Cookie = "pronet-session";

    public static string? Key(HttpContext context) => context.Request.Cookies[HostCookie.Name(context, Cookie)] is { Length: > 0 and < 100 } key ? key : null;

    /// <summary>Signs somebody in, in place of whoever was signed in.</summary>
    public static async Task OpenAsync(HttpContext context, long accountId, SignInMethod method)
    {
        var sessions = context.RequestServices.GetRequiredService<SignInSessions>();
        var caller = CallerOf(context);
        if (Key(context) is { } old)
            await sessions.CloseAsync(old, caller, context.RequestAborted);
        var key = await sessions.OpenAsync(accountId, method, caller, context.RequestAborted);
        context.Response.Cookies.Append(HostCookie.Name(context, Cookie), key, Options(context));
    }

    /// <summary>Signs out; without a session it only forgets the cookie.</summary>
    public static async Task CloseAsync(HttpContext context)
    {
        if (Key(context) is { } key)
            await context.RequestServices.GetRequiredService<SignInSessions>().CloseAsync(key, CallerOf(context), context.RequestAborted);
        context.Response.Cookies.Delete(HostCookie.Name(context, Cookie), Options(context));
        context.Response.Headers["Clear-Site-Data"] = "\"cache\"";
    }

    public static Caller CallerOf(HttpContext context) => new(context.Connection.RemoteIpAddress?.ToString() ?? "", context.Request.Headers.UserAgent.ToString());

    /// <summary>Links of other sites and of mails bring it along, their forms do not.</summary>
    private static CookieOptions Options(HttpContext context) => HostCookie.Options(context, SameSiteMode.Lax, SignInSessions.Longest);
}
