using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Data.Contacts;
using ProNet.Domain.Access;

namespace ProNet.Application.Contacts;

/// <summary>Reads what is between a member and others, for that member alone.</summary>
public sealed class ContactReader(ProNetDbContext store)
{
    /// <summary>Who asks first, because they wait for an answer; then the contacts, then who was asked. By name.</summary>
    public async Task<IReadOnlyList<ContactLine>> ReadAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.MemberId is not { } me)
            return [];
        var rows = await Listed(store, viewer, me).AsNoTracking()
            .Select(c => new { Contact = c, Other = c.FirstId == me ? c.Second! : c.First! })
            .Select(c => new { c.Contact, c.Other.Id, c.Other.Handle, c.Other.Name })
            .ToListAsync(cancellationToken);
        long[] ids = [.. rows.Select(r => r.Id)];
        var seen = await store.Members.VisibleTo(viewer).Where(m => EF.Parameter(ids).Contains(m.Id)).Select(m => m.Id).ToHashSetAsync(cancellationToken);
        return [.. rows.Select(r => new ContactLine(Of(r.Contact, me), r.Handle, r.Name.Display, seen.Contains(r.Id), r.Contact.AcceptedAt ?? r.Contact.AskedAt))
            .OrderBy(l => l.Standing).ThenBy(l => l.Name, StringComparer.InvariantCultureIgnoreCase)];
    }

    /// <summary>What is between the viewer and a member whom the viewer sees; null where nobody can be asked: the viewer has no profile, or the profile has no owner.</summary>
    /// <param name="viewer">The one of the two.</param>
    /// <param name="memberId">The other.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ContactStanding?> StandingAsync(Viewer viewer, long memberId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.MemberId is not { } me || me == memberId || !await store.Accounts.AnyAsync(a => a.MemberId == memberId, cancellationToken))
            return null;
        return await Listed(store, viewer, me).AsNoTracking().Between(me, memberId).FirstOrDefaultAsync(cancellationToken) is { } contact ? Of(contact, me) : ContactStanding.None;
    }

    /// <summary>
    /// What a member finds between itself and others: nothing of what it declined or took back, and nothing of members who are not there for it, or for anybody.
    /// </summary>
    internal static IQueryable<Contact> Listed(ProNetDbContext store, Viewer viewer, long me)
    {
        long[] hidden = [.. viewer.KeptBack.Profiles];
        return store.Contacts.Of(me)
            .Where(c => c.WithdrawnAt == null && (c.DeclinedAt == null || c.AskedById == me))
            .Where(c => !EF.Parameter(hidden).Contains(c.FirstId == me ? c.SecondId : c.FirstId))
            .Where(c => (c.FirstId == me ? c.Second!.Audience : c.First!.Audience) != Audience.Hidden);
    }

    internal static ContactStanding Of(Contact contact, long me) =>
        contact.AcceptedAt is not null ? ContactStanding.Contact : contact.AskedById == me ? ContactStanding.Asked : ContactStanding.AsksMe;
}
