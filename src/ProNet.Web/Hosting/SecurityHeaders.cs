using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using ProNet.Web.Badges;
using ProNet.Web.Mail;

namespace ProNet.Web.Hosting;

/// <summary>Response headers that tell browsers what this site never does: load from elsewhere, run inline script, be framed.</summary>
internal static class SecurityHeaders
{
    private const string Nonce = "csp-nonce";

    /// <summary>In seconds. Without the subdomains, which may be somebody else's.</summary>
    private const string AYear = "max-age=31536000";

    private const string Strict =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Kinds of files of ours that do not say in which characters they are.</summary>
    private static readonly HashSet<string> FilesOfText = new(StringComparer.OrdinalIgnoreCase) { "text/css", "text/javascript", "text/plain", "image/svg+xml", "text/html" };

    /// <summary>The page of a mail shows it in a frame, and so does the one of signatures.</summary>
    private const string Framing = Strict + "; frame-src 'self'";

    /// <summary>The job dashboard brings inline styles and scripts of its own; it opens to administrators only.</summary>
    private const string Dashboard =
        "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var policy = Policy(context);
        // At the last moment, because the exception handler clears what was set before it.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            if (headers.ContentType.ToString() is { } type && FilesOfText.Contains(type))
                headers.ContentType = type + "; charset=utf-8";
            if (StringValues.IsNullOrEmpty(headers["Referrer-Policy"]))
                headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            if (context.Request.IsHttps && !LocalOnly.IsLocalName(context.Request.Host))
                headers.StrictTransportSecurity = AYear;
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>The value that allows this response's inline elements, for the API reference alone.</summary>
    public static string NonceOf(HttpContext context) => context.Items[Nonce] as string ?? "";

    private static string Policy(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/jobs-dashboard", StringComparison.OrdinalIgnoreCase))
            return Dashboard;
        if (context.Request.Path.StartsWithSegments(MailAddresses.All, StringComparison.OrdinalIgnoreCase, out var mail)
            || context.Request.Path.StartsWithSegments(MailAddresses.Mine, StringComparison.OrdinalIgnoreCase, out mail))
            return mail.Value?.EndsWith("/html", StringComparison.OrdinalIgnoreCase) == true ? MailEndpoints.Policy : Framing;
        if (context.Request.Path.StartsWithSegments(BadgeAddresses.Page, StringComparison.OrdinalIgnoreCase))
            return context.Request.Path.StartsWithSegments(BadgeAddresses.Signature, StringComparison.OrdinalIgnoreCase) ? MailEndpoints.Policy : Framing;
        if (!IsReference(context.Request.Path))
            return Strict;
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[Nonce] = nonce;
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self'; worker-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    /// <summary>The reference page and its assets lie under /api; the API itself under /api/v1 keeps the strict policy.</summary>
    private static bool IsReference(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && !path.StartsWithSegments("/api/v1", StringComparison.OrdinalIgnoreCase);
}
