using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Mail;

namespace ProNet.Application.Mail;

/// <summary>Writes mails: a mail is a row that is saved with what causes it.</summary>
public sealed class MailComposer(IMailRenderer renderer, MailOptions options, TimeProvider time)
{
    /// <summary>Bytes of HTML; more is cut off by mail readers.</summary>
    public const int MostHtml = 100 * 1024;

    /// <summary>Adds a mail to a context, unless the store has it already. Nothing is sent, and nothing saved: the caller saves it with its cause.</summary>
    /// <param name="store">The context in which the cause is written.</param>
    /// <param name="draft">What is to be written to whom.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The mail; null when the same was added before.</returns>
    /// <exception cref="ArgumentException">The address is none, or the letter is too long.</exception>
    public async Task<OutgoingMail?> AddAsync(ProNetDbContext store, MailDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(draft);
        if (!MailAddressRule.IsAddress(draft.Address))
            throw new ArgumentException("A mail needs one plain address.", nameof(draft));
        var id = MessageIdOf(draft.Cause);
        if (store.OutgoingMails.Local.Any(m => m.MessageId == id) || await store.OutgoingMails.AnyAsync(m => m.MessageId == id && (!draft.Replaces || m.State == MailState.Waiting), cancellationToken))
            return null;
        var html = await RenderAsync(draft.Letter, draft.Language, cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var mail = new OutgoingMail
        {
            MessageId = id,
            ToAddress = draft.Address,
            ToName = HeaderText.Of(draft.Name),
            ToDomain = draft.Address[(draft.Address.LastIndexOf('@') + 1)..].ToLowerInvariant(),
            Class = draft.Class,
            Unsubscribe = draft.Unsubscribe?.AbsoluteUri ?? "",
            Language = draft.Language,
            Subject = HeaderText.Of(draft.Letter.Subject),
            Text = LetterText.Of(draft.Letter),
            Html = html,
            IsSecret = draft.IsSecret,
            CreatedAt = now,
            NotBefore = draft.NotBefore ?? now,
        };
        store.Add(mail);
        return mail;
    }

    /// <summary>Writes another letter into a mail that waits; its id stays.</summary>
    /// <exception cref="ArgumentException">The letter is too long.</exception>
    public async Task RewriteAsync(OutgoingMail mail, Letter letter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mail);
        ArgumentNullException.ThrowIfNull(letter);
        mail.Html = await RenderAsync(letter, mail.Language, cancellationToken);
        (mail.Subject, mail.Text) = (HeaderText.Of(letter.Subject), LetterText.Of(letter));
    }

    /// <summary>Whether a letter is short enough to be written.</summary>
    public async Task<bool> FitsAsync(Letter letter, string language, CancellationToken cancellationToken) => Fits(await renderer.RenderAsync(letter, language, cancellationToken));

    private static bool Fits(string html) => Encoding.UTF8.GetByteCount(html) <= MostHtml;

    private async Task<string> RenderAsync(Letter letter, string language, CancellationToken cancellationToken)
    {
        var html = await renderer.RenderAsync(letter, language, cancellationToken);
        return Fits(html) ? html : throw new ArgumentException($"A letter must not be longer than {MostHtml} bytes of HTML.", nameof(letter));
    }

    /// <summary>The id of the mail of a cause. Says nothing of its cause to who reads it.</summary>
    public string MessageIdOf(string cause) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("pronet mail " + cause)).AsSpan(0, 16))}@{options.Domain}";
}
