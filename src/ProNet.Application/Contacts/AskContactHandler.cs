using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Contacts;
using ProNet.Domain.Access;

namespace ProNet.Application.Contacts;

/// <summary>Asks a member to be a contact, for another. Two who ask each other are contacts.</summary>
public sealed class AskContactHandler(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    /// <summary>Of one account.</summary>
    public const int MostInADay = 20;

    /// <summary>Of one member, those that were asked included: each request of a member reads them.</summary>
    public const int Most = 2_000;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <param name="viewer">Who asks.</param>
    /// <param name="accountId">The account of whoever asks, for the record.</param>
    /// <param name="handle">Who is asked; whoever the viewer does not see is nobody, and so is a profile without an owner, who could not answer.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ContactOutcome> HandleAsync(Viewer viewer, long accountId, string handle, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        try
        {
            return await OnceAsync();
        }
        catch (DbUpdateException)
        {
            // The other asked, answered or took it back at the same moment; what is there now decides.
            return await OnceAsync();
        }

        Task<ContactOutcome> OnceAsync() => contexts.TransactAsync((store, cancelled) => AskAsync(store, viewer, accountId, handle, caller, cancelled), cancellationToken);
    }

    private async Task<ContactOutcome> AskAsync(ProNetDbContext store, Viewer viewer, long accountId, string handle, Caller caller, CancellationToken cancellationToken)
    {
        if (viewer.MemberId is not { } me
            || await store.Members.VisibleTo(viewer).Where(m => m.Handle == handle && m.Id != me && store.Accounts.Any(a => a.MemberId == m.Id))
                .Select(m => (long?)m.Id).FirstOrDefaultAsync(cancellationToken) is not { } other)
            return ContactOutcome.NotThere;
        if (await store.Members.AnyAsync(m => m.Id == me && m.Audience == Audience.Hidden, cancellationToken))
            return ContactOutcome.NotShown;
        var (now, known) = (time.GetUtcNow().UtcDateTime, await store.Contacts.Between(me, other).FirstOrDefaultAsync(cancellationToken));
        if (known is { AcceptedAt: not null })
            return ContactOutcome.Accepted;
        if (known is { WithdrawnAt: null } && known.AskedById == me)
            return ContactOutcome.Asked;
        if (await store.Contacts.Of(me).CountAsync(c => c.AcceptedAt != null || c.AskedById == me, cancellationToken) >= Most
            || await store.AuditEntries.CountAsync(e => e.AccountId == accountId && e.Action == AuditAction.ContactAsked && e.At > now - Day, cancellationToken) >= MostInADay)
            return ContactOutcome.TooMany;
        var isMutual = known is { WithdrawnAt: null };
        if (isMutual)
            Meet(known!, now);
        else
            Ask(store, known, me, other, now);
        AuditLog.Add(store, now, isMutual ? AuditAction.ContactAccepted : AuditAction.ContactAsked, accountId, accountId, caller);
        await store.SaveChangesAsync(cancellationToken);
        return isMutual ? ContactOutcome.Accepted : ContactOutcome.Asked;
    }

    internal static void Meet(Contact contact, DateTime now) => (contact.AcceptedAt, contact.DeclinedAt) = (now, null);

    /// <summary>Who said no once and is asked again by the same person does not read it; whoever asks cannot tell.</summary>
    private static void Ask(ProNetDbContext store, Contact? known, long me, long other, DateTime now)
    {
        if (known is null)
            store.Add(Contact.Between(me, other, now));
        else if (known.AskedById == me)
            (known.AskedAt, known.WithdrawnAt) = (now, null);
        else
            (known.AskedById, known.AskedAt, known.DeclinedAt, known.WithdrawnAt) = (me, now, null, null);
    }
}
