using ProNet.Application.Alerts;
using ProNet.Application.Mail;

namespace ProNet.Web.Api.SavedSearches;

/// <param name="DueAt">When it would have come.</param>
/// <param name="Hits">How many it tells of.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">Its text.</param>
internal sealed record PreviewedMailJson(DateTime DueAt, int Hits, string Subject, string Text)
{
    public static PreviewedMailJson Of(PreviewedMail mail) => new(mail.DueAt, mail.Hits, mail.Letter.Subject, LetterText.Of(mail.Letter));
}
