using ProNet.Hosting.Configuration;

namespace ProNet.Web.Hosting;

/// <summary>The address of this site as it stands in what leaves it.</summary>
internal static class SiteAddress
{
    /// <summary>As configured; otherwise as the request was addressed. Ends with a slash.</summary>
    public static Uri Of(HttpContext context) =>
        context.RequestServices.GetRequiredService<ProNetOptions>().Site
        ?? new Uri($"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}/");
}
