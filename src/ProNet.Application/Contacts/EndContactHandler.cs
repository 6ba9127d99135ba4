using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Contacts;

/// <summary>Removes a contact, or takes back what was asked, for one of the two. The other is not told, and sees less from the next request on.</summary>
public sealed class EndContactHandler(ProNetDbContext store, TimeProvider time)
{
    /// <param name="viewer">The one of the two.</param>
    /// <param name="accountId">The account of that one, for the record.</param>
    /// <param name="handle">The other.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ContactOutcome> HandleAsync(Viewer viewer, long accountId, string handle, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.MemberId is not { } me
            || await ContactReader.Listed(store, viewer, me).FirstOrDefaultAsync(c => (c.FirstId == me ? c.Second! : c.First!).Handle == handle, cancellationToken) is not { } contact
            || ContactReader.Of(contact, me) == ContactStanding.AsksMe)
            return ContactOutcome.NotThere;
        var now = time.GetUtcNow().UtcDateTime;
        if (contact.DeclinedAt is null)
            store.Remove(contact);
        else
            contact.WithdrawnAt = now;
        AuditLog.Add(store, now, AuditAction.ContactEnded, accountId, accountId, caller);
        try
        {
            await store.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The other removed it at the same moment.
        }

        return ContactOutcome.Ended;
    }
}
