using System.Globalization;
using ProNet.Application.Accounts;
using ProNet.Application.Alerts;
using ProNet.Components.Alerts;

namespace ProNet.Web.Alerts;

/// <summary>
/// Notes that somebody who is signed in came from a mail about their searches, by which they are asked whether fewer would do. Scanners of mail are signed in as nobody, and count
/// for nothing; so does a reader who is not.
/// </summary>
internal static class DigestMarks
{
    public static IApplicationBuilder UseDigestMarks(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method)
            && long.TryParse(context.Request.Query[AlertUrls.Mark], NumberStyles.None, CultureInfo.InvariantCulture, out var digest)
            && AccountClaims.AccountOf(context.User) is { } account)
        {
            var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
            await context.RequestServices.GetRequiredService<DigestPageReader>().OpenedAsync(account, digest, now, context.RequestAborted);
        }

        await next(context);
    });
}
