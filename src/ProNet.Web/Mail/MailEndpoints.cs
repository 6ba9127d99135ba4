using ProNet.Application.Accounts;
using ProNet.Application.Mail;
using ProNet.Web.Access;
using ProNet.Web.Accounts;

namespace ProNet.Web.Mail;

/// <summary>A mail's HTML as a document of its own, for the frame of its page.</summary>
internal static class MailEndpoints
{
    /// <summary>No script, no forms, no access to this site; links open beside it, because the pages of this site refuse to be framed.</summary>
    public const string Sandbox = "allow-popups allow-popups-to-escape-sandbox";

    /// <summary>Replaces the policy of the pages: a mail brings inline styles and needs nothing else.</summary>
    public const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox " + Sandbox;

    public static void MapMail(this IEndpointRouteBuilder admin) => admin.MapGet("/mail/{id:long}/html", async (long id, MailReader mails, CancellationToken cancellationToken) =>
        await mails.ReadAsync(id, address: null, cancellationToken) is { Html.Length: > 0 } mail ? Results.Content(mail.Html, "text/html; charset=utf-8") : Results.NotFound());

    public static void MapOwnMail(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(MailAddresses.Mine + "/{id:long}/html", async (HttpContext context, long id, MailReader mails, DemoAccounts demo) =>
        await demo.MailboxAsync(SecurityEndpoints.Me(context), context.RequestAborted) is { } address && await mails.ReadAsync(id, address, context.RequestAborted) is { Html.Length: > 0 } mail
            ? Results.Content(mail.Html, "text/html; charset=utf-8")
            : Results.NotFound()).RequireAuthorization(AccessPolicies.Member).ExcludeFromDescription();
}
