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
        var site = SiteAddress.Of(accessor.HttpContext ?? throw new InvalidOperationException("Letters about accounts are written for a request."));
        var page = kind is AccountLetterKind.Join or AccountLetterKind.Invitation ? AccountUrls.Open(token) : AccountUrls.Reset(token);
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
