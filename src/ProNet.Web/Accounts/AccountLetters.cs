using ProNet.Application.Accounts;
using ProNet.Application.Mail;
using ProNet.Components.Language;
using ProNet.Web.Hosting;

namespace ProNet.Web.Accounts;

/// <summary>Letters about accounts, with links to this site.</summary>
internal sealed class AccountLetters(IHttpContextAccessor accessor) : IAccountLetters
{
    public Letter Write(AccountLetterKind kind, string token, string language)
    {
        var words = Wording.For(language).Accounts.Letter(kind);
        var context = accessor.HttpContext ?? throw new InvalidOperationException("Letters about accounts are written for a request.");
        var site = SiteAddress.Of(context);
        // Whoever joins on the way to a page gets there, also from the mail.
        var page = kind switch
        {
            AccountLetterKind.Join => AccountUrls.Open(token, context.Request.Query["returnUrl"]),
            AccountLetterKind.Invitation => AccountUrls.Open(token),
            _ => AccountUrls.Reset(token),
        };
        return new Letter
        {
            Subject = words.Subject,
            Paragraphs = words.Paragraphs,
            Action = new LetterLink(words.Action, new Uri(site, page)),
            Notes = words.Notes,
            Reason = words.Reason,
        };
    }
}
