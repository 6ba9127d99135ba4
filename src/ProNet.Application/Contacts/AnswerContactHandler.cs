using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Contacts;

namespace ProNet.Application.Contacts;

/// <summary>Answers who asked to be a contact, for whom they asked. A no is told to nobody.</summary>
public sealed class AnswerContactHandler(ProNetDbContext store, TimeProvider time)
{
    /// <param name="viewer">Who was asked.</param>
    /// <param name="accountId">The account of whoever was asked, for the record.</param>
    /// <param name="handle">Who asked.</param>
    /// <param name="isYes">The answer.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ContactOutcome> HandleAsync(Viewer viewer, long accountId, string handle, bool isYes, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.MemberId is not { } me
            || await ContactReader.Listed(store, viewer, me).FirstOrDefaultAsync(c => (c.FirstId == me ? c.Second! : c.First!).Handle == handle, cancellationToken) is not { } contact
            || ContactReader.Of(contact, me) != ContactStanding.AsksMe)
            return ContactOutcome.NotThere;
        if (isYes && await store.Contacts.AcceptedOf(me).CountAsync(cancellationToken) >= AskContactHandler.Most)
            return ContactOutcome.TooMany;
        var now = time.GetUtcNow().UtcDateTime;
        if (isYes)
            AskContactHandler.Meet(contact, now);
        else
            contact.DeclinedAt = now;
        AuditLog.Add(store, now, isYes ? AuditAction.ContactAccepted : AuditAction.ContactEnded, accountId, accountId, caller);
        try
        {
            await store.SaveChangesAsync(cancellationToken);
            return isYes ? ContactOutcome.Accepted : ContactOutcome.Declined;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Taken back at the same moment.
            return ContactOutcome.NotThere;
        }
    }
}
