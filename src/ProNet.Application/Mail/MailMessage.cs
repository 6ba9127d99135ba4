using MimeKit;
using ProNet.Data.Mail;

namespace ProNet.Application.Mail;

/// <summary>A mail as it goes over the wire.</summary>
internal static class MailMessage
{
    public static MimeMessage Of(OutgoingMail mail, MailOptions options)
    {
        var message = new MimeMessage
        {
            MessageId = mail.MessageId,
            Date = new DateTimeOffset(mail.CreatedAt, TimeSpan.Zero),
            Subject = HeaderText.Of(mail.Subject),
            Body = new BodyBuilder { TextBody = mail.Text, HtmlBody = mail.Html }.ToMessageBody(),
        };
        message.From.Add(new MailboxAddress(options.FromName, options.FromAddress));
        message.To.Add(new MailboxAddress(HeaderText.Of(mail.ToName), mail.ToAddress));
        // A machine wrote it, so that no machine answers (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-ProNet-Class", mail.Class.ToString().ToLowerInvariant());
        if (mail.Unsubscribe.Length > 0)
        {
            // RFC 8058: both, or mail programs offer no button.
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{mail.Unsubscribe}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        message.Headers.Add(HeaderId.ContentLanguage, mail.Language);
        return message;
    }
}
