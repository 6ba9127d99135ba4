using System.Globalization;
using System.Text;
using ProNet.Hosting.Configuration;

namespace ProNet.Web.Hosting;

/// <summary>What programs look for at fixed addresses: what search engines may read (RFC 9309), and whom to tell of a weakness (RFC 9116).</summary>
internal static class SiteFiles
{
    /// <summary>Pages of people, jobs and organisations may be read; every search of every filter would never end.</summary>
    private const string Robots = "User-agent: *\nDisallow: /*?\nDisallow: /api\nDisallow: /openapi\nDisallow: /language/\nDisallow: /theme/\n";

    private static readonly TimeSpan Valid = TimeSpan.FromDays(180);

    public static void MapSiteFiles(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/robots.txt", () => Text(Robots)).AllowAnonymous().ExcludeFromDescription();
        endpoints.MapGet("/.well-known/security.txt", (ProNetOptions options, TimeProvider time) =>
            options.SecurityContact is { } contact ? Text(Security(contact, options.Site, time.GetUtcNow())) : Results.NotFound()).AllowAnonymous().ExcludeFromDescription();
    }

    private static string Security(Uri contact, Uri? site, DateTimeOffset now)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Contact: {contact.AbsoluteUri}\n");
        text.Append(CultureInfo.InvariantCulture, $"Expires: {now.Add(Valid):yyyy-MM-dd'T'HH:mm:ss'Z'}\n");
        text.Append("Preferred-Languages: en, fr\n");
        if (site is not null)
            text.Append(CultureInfo.InvariantCulture, $"Canonical: {new Uri(site, "/.well-known/security.txt")}\n");
        return text.ToString();
    }

    private static IResult Text(string text) => Results.Text(text, "text/plain", Encoding.UTF8);
}
