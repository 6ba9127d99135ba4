using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Data.Mail;

namespace ProNet.Application.Alerts;

/// <summary>The mail of a digest. Its id follows from account and period, so that the store takes one alone, and a repeated mail is known for the same.</summary>
public sealed class DigestDrafts(MailComposer mails, IDigestLetters words)
{
    /// <summary>Adds the mail to a context, which saves it with the state of the digest.</summary>
    public async Task AddAsync(ProNetDbContext store, Digest digest, DigestContent content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var (letter, unsubscribe) = words.Digest(content);
        await mails.AddAsync(store, new MailDraft
        {
            Cause = CauseOf(digest),
            Address = content.Recipient.Email,
            Name = content.Recipient.Name,
            Language = content.Recipient.Language,
            Letter = letter,
            Class = MailClass.Notification,
            Unsubscribe = unsubscribe,
            // It tells of others, who may go, and its links need no sign-in.
            IsSecret = true,
        }, cancellationToken);
    }

    /// <summary>Writes into a mail what the digest says now.</summary>
    public Task RewriteAsync(OutgoingMail mail, DigestContent content, CancellationToken cancellationToken) => mails.RewriteAsync(mail, words.Digest(content).Letter, cancellationToken);

    public string MessageIdOf(Digest digest) => mails.MessageIdOf(CauseOf(digest));

    private static string CauseOf(Digest digest) => FormattableString.Invariant($"digest {digest.AccountId} {digest.PeriodKey}");
}
