using Microsoft.EntityFrameworkCore;
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
        var (letter, unsubscribe) = await FitAsync(content, cancellationToken);
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
            // One that was written before is sent again because somebody asked for it.
            Replaces = digest.MessageId.Length > 0,
        }, cancellationToken);
    }

    /// <summary>Removes the mail that a digest had before, in the transaction in which another takes its place.</summary>
    internal static async Task ReplaceAsync(ProNetDbContext store, Digest digest, CancellationToken cancellationToken)
    {
        if (digest.MessageId.Length > 0)
            await store.OutgoingMails.Where(m => m.MessageId == digest.MessageId && m.State != MailState.Waiting).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Writes into a mail what the digest says now.</summary>
    public async Task RewriteAsync(OutgoingMail mail, DigestContent content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        await mails.RewriteAsync(mail, (await FitAsync(content, cancellationToken)).Letter, cancellationToken);
    }

    public string MessageIdOf(Digest digest) => mails.MessageIdOf(CauseOf(digest));

    /// <summary>With as many lines as a mail can have: names, headlines and numbers of searches are as long as people make them.</summary>
    private async Task<(Letter Letter, Uri Unsubscribe)> FitAsync(DigestContent content, CancellationToken cancellationToken)
    {
        for (var most = DigestContent.MostItems; ; most = most * 3 / 4)
        {
            var written = words.Digest(content.With(most));
            if (most == 0 || await mails.FitsAsync(written.Letter, content.Recipient.Language, cancellationToken))
                return written;
        }
    }

    private static string CauseOf(Digest digest) => FormattableString.Invariant($"digest {digest.AccountId} {digest.PeriodKey}");
}
