using Microsoft.EntityFrameworkCore;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Invites somebody to open an account, with a role for an organisation or without.</summary>
public sealed class InviteHandler(ProNetDbContext store, OneTimeLinks links, AccountMails mails, TimeProvider time)
{
    /// <param name="inviterId">The administrator who invites.</param>
    /// <param name="invitation">Address, and a role of an organisation by its key; both empty for none.</param>
    /// <param name="language">Two letters.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when the address is none or has an account, or the organisation is not known.</returns>
    public async Task<bool> HandleAsync(
        long inviterId, (string? Email, string? Organisation, OrganisationRoleKind? Role) invitation, string language, Caller caller, CancellationToken cancellationToken)
    {
        var address = (invitation.Email ?? "").Trim();
        var normal = address.ToUpperInvariant();
        if (!MailAddressRule.IsAddress(address) || await store.Accounts.AnyAsync(a => a.NormalizedEmail == normal, cancellationToken))
            return false;
        long? organisation = null;
        if (invitation.Role is not null)
        {
            organisation = await store.Organisations.Where(o => o.Slug == invitation.Organisation).Select(o => (long?)o.Id).FirstOrDefaultAsync(cancellationToken);
            if (organisation is null)
                return false;
        }

        var link = links.Add(OneTimeLinkKind.Invitation, address, null);
        (link.Link.OrganisationId, link.Link.Role, link.Link.CreatedById) = (organisation, invitation.Role, inviterId);
        await mails.AddAsync(store, AccountLetterKind.Invitation, link, language, isSent: true, cancellationToken);
        AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.Invited, inviterId, inviterId, caller, address);
        await store.SaveChangesAsync(cancellationToken);
        return true;
    }
}
