using ProNet.Application.Accounts;
using ProNet.Data.Accounts;

namespace ProNet.Web.Hosting;

/// <summary>Notes what the host refuses.</summary>
internal static class Refused
{
    /// <summary>With the pattern of the address rather than the address: there are few, and nobody writes into them.</summary>
    public static void Note(HttpContext context, AuditAction action) => context.RequestServices.GetRequiredService<Refusals>().Add(
        action, AccountClaims.AccountOf(context.User), new Caller(context.Connection.RemoteIpAddress?.ToString() ?? "", ""), Pattern(context));

    private static string Pattern(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText is { } pattern ? "/" + pattern.Trim('/') : "";
}
