using Microsoft.EntityFrameworkCore;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Mail;

namespace ProNet.Application.Accounts;

/// <summary>Writes the mail that brings a link, in the transaction that makes it.</summary>
public sealed class AccountMails(MailComposer composer, IAccountLetters letters)
{
    /// <summary>Adds the mail to the context.</summary>
    /// <param name="store">The context in which the link is written.</param>
    /// <param name="kind">What it says.</param>
    /// <param name="link">The link, with the address that it goes to, and its token.</param>
    /// <param name="language">Two letters.</param>
    /// <param name="isSent">False composes it and lets it fall: so that an address that gets none costs what another costs.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task AddAsync(ProNetDbContext store, AccountLetterKind kind, (OneTimeLink Row, string Token) link, string language, bool isSent, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var mail = await composer.AddAsync(store, new MailDraft
        {
            Cause = "link " + link.Row.TokenHash,
            Address = link.Row.Email,
            Language = language,
            Letter = letters.Write(kind, link.Token, language),
            Class = MailClass.Critical,
            IsSecret = true,
        }, cancellationToken);
        if (mail is not null && !isSent)
            store.Entry(mail).State = EntityState.Detached;
    }
}
