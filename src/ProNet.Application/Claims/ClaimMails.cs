using Microsoft.EntityFrameworkCore;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Mail;
using ProNet.Data.Accounts;
using ProNet.Data.Privacy;

namespace ProNet.Application.Claims;

/// <summary>Writes the mails about claims, in the transaction of what they tell.</summary>
public sealed class ClaimMails(MailComposer composer, IClaimLetters letters)
{
    /// <summary>Sends a link to an address with which a profile may have been imported.</summary>
    /// <param name="store">The context in which the link is written.</param>
    /// <param name="link">The link and its token.</param>
    /// <param name="language">Two letters.</param>
    /// <param name="isSent">False composes it and lets it fall: an address that gets none costs what another costs.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task AddLinkAsync(ProNetDbContext store, (OneTimeLink Row, string Token) link, string language, bool isSent, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var draft = new MailDraft { Cause = "claim link " + link.Row.TokenHash, Address = link.Row.Email, Language = language, Letter = letters.Link(link.Token, language), Class = MailClass.Critical, IsSecret = true };
        if (await composer.AddAsync(store, draft, cancellationToken) is { } mail && !isSent)
            store.Entry(mail).State = EntityState.Detached;
    }

    /// <summary>Tells the claimant what became of a claim.</summary>
    /// <param name="store">The context in which it is decided.</param>
    /// <param name="claim">Decided.</param>
    /// <param name="name">Of the profile.</param>
    /// <param name="isToReview">See <see cref="IClaimLetters.Accepted"/>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task AddDecisionAsync(ProNetDbContext store, ProfileClaim claim, string name, bool isToReview, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(claim);
        var to = await store.Accounts.Where(a => a.Id == claim.AccountId).Select(a => new { a.Email, a.Language }).FirstAsync(cancellationToken);
        var letter = claim.State switch
        {
            ClaimState.Accepted => letters.Accepted(isToReview, to.Language),
            ClaimState.Taken => letters.Taken(name, to.Language),
            _ => letters.Refused(name, claim.Reason, to.Language),
        };
        await composer.AddAsync(store, new MailDraft { Cause = FormattableString.Invariant($"claim decided {claim.Id}"), Address = to.Email!, Language = to.Language, Letter = letter, Class = MailClass.Transactional }, cancellationToken);
    }
}
