using Microsoft.EntityFrameworkCore;
using ProNet.Application.Editing;
using ProNet.Application.Handles;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Imports;
using ProNet.Data.Profiles;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Claims;

/// <summary>
/// Gives an imported profile to its owner, in the transaction of the claim. The account keeps the profile that it has, with everybody whom its owner blocked and
/// all that its owner decided; the imported one becomes part of it and is gone. Whoever knew its address gets to the owner.
/// </summary>
public sealed class ProfileTransfer(TimeProvider time)
{
    /// <param name="store">The context of the transaction.</param>
    /// <param name="importedId">The imported profile.</param>
    /// <param name="account">Whose it is.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The outcome of the claim; <see cref="ClaimResult.NotThere"/> when the profile has an owner meanwhile.</returns>
    internal async Task<ClaimOutcome> MoveAsync(ProNetDbContext store, long importedId, Account account, CancellationToken cancellationToken)
    {
        var imported = await ClaimableProfiles.In(store).AsNoTracking().Where(m => m.Id == importedId)
            .Include(m => m.Positions).Include(m => m.Education).Include(m => m.Skills).ThenInclude(s => s.Concept).AsSplitQuery().FirstOrDefaultAsync(cancellationToken);
        if (imported is null)
            return new(ClaimResult.NotThere);
        var own = await OwnAsync(store, account, imported, cancellationToken);
        await MoveWhatNamesItAsync(store, imported.Id, own.Id, cancellationToken);
        var isBlank = await IsBlankAsync(store, own, cancellationToken);
        var review = isBlank ? null : ImportedCv.Of(imported, own.Id, time, cancellationToken);
        if (review is null)
        {
            TakeFacts(own, imported);
        }
        else
        {
            own.Cvs.Add(review.Cv!);
            store.Add(review);
        }

        var now = time.GetUtcNow().UtcDateTime;
        store.Add(new ClaimedOrigin { Source = imported.Origin!.Source, IdHash = ClaimedOrigin.Hash(imported.Origin.ExternalId), MemberId = own.Id, ClaimedAt = now });
        // Through the change feed, so that the index lets go of it.
        store.Remove(await store.Members.FirstAsync(m => m.Id == imported.Id, cancellationToken));
        await store.SaveChangesAsync(cancellationToken);
        store.Add(new FormerHandle { Handle = isBlank ? own.Handle : imported.Handle, MemberId = own.Id, LeftAt = now });
        own.Handle = isBlank ? imported.Handle : own.Handle;
        await store.SaveChangesAsync(cancellationToken);
        return new(ClaimResult.Claimed, review?.CvId);
    }

    /// <summary>The account's profile; an account whose profile was removed gets one.</summary>
    private static async Task<Member> OwnAsync(ProNetDbContext store, Account account, Member imported, CancellationToken cancellationToken)
    {
        if (account.MemberId is { } id)
            return (await ProfileEditor.LoadAsync(store, id, cancellationToken))!;
        var name = new FullName { Given = imported.Name.Given, Middle = imported.Name.Middle, Family = imported.Name.Family };
        var own = new Member { Handle = await FreeHandle.OfAsync(store, name, cancellationToken), Name = name, Language = account.Language, Audience = Audience.Hidden };
        store.Add(own);
        await store.SaveChangesAsync(cancellationToken);
        account.MemberId = own.Id;
        return own;
    }

    /// <summary>True for a profile as joining leaves it: with a name and a language and nothing else, whatever parts profiles come to have.</summary>
    private static async Task<bool> IsBlankAsync(ProNetDbContext store, Member own, CancellationToken cancellationToken) =>
        ProfileSnapshot.Of(own).Since(ProfileSnapshot.Of(new Member { Handle = own.Handle, Name = own.Name, Language = own.Language })).IsEmpty
        && own.PhotoKey.Length == 0
        && !await store.ProfileEdits.AnyAsync(e => e.MemberId == own.Id, cancellationToken)
        && !await store.Set<KeptCv>().AnyAsync(c => c.MemberId == own.Id, cancellationToken);

    /// <summary>
    /// What others decided about the imported profile holds for its owner, and what was recorded about it is the owner's to read. What the owner decided about it
    /// would be about oneself, and goes with it.
    /// </summary>
    private static async Task MoveWhatNamesItAsync(ProNetDbContext store, long from, long to, CancellationToken cancellationToken)
    {
        await store.Exclusions.Where(e => e.ExcludedMemberId == from && e.MemberId != to).ExecuteUpdateAsync(set => set.SetProperty(e => e.ExcludedMemberId, to), cancellationToken);
        await store.ProfileReports.Where(r => r.MemberId == from).ExecuteUpdateAsync(set => set.SetProperty(r => r.MemberId, to), cancellationToken);
        await store.ProfileClaims.Where(c => c.MemberId == from).ExecuteUpdateAsync(set => set.SetProperty(c => c.MemberId, to), cancellationToken);
        await store.AuditEntries.Where(e => e.MemberId == from).ExecuteUpdateAsync(set => set.SetProperty(e => e.MemberId, to), cancellationToken);
        await store.FormerHandles.Where(h => h.MemberId == from).ExecuteUpdateAsync(set => set.SetProperty(h => h.MemberId, to), cancellationToken);
    }

    /// <summary>All that the imported profile says, but the name, which the owner has written. It is seen by whom it was seen by, unless the owner chose somebody already.</summary>
    private static void TakeFacts(Member own, Member imported)
    {
        (own.Headline, own.Summary, own.Industry, own.Seniority, own.Language) = (imported.Headline, imported.Summary, imported.Industry, imported.Seniority, imported.Language);
        (own.Location.Text, own.Location.PlaceId) = (imported.Location.Text, imported.Location.PlaceId);
        (own.OpenToWork, own.Availability, own.WishedPay) = (imported.OpenToWork, imported.Availability, imported.WishedPay);
        (own.OwnSkills, own.Languages, own.Links, own.Works) = (imported.OwnSkills, imported.Languages, imported.Links, imported.Works);
        (own.Offers, own.Seeks) = (imported.Offers, imported.Seeks);
        foreach (var position in imported.Positions)
        {
            (position.Id, position.MemberId) = (0, own.Id);
            own.Positions.Add(position);
        }

        foreach (var education in imported.Education)
        {
            (education.Id, education.MemberId) = (0, own.Id);
            own.Education.Add(education);
        }

        own.Skills.AddRange(imported.Skills.Select(s => new MemberSkill { MemberId = own.Id, ConceptId = s.ConceptId, Listed = s.Listed, Audience = s.Audience }));
        own.Audience = own.Audience == Audience.Hidden ? imported.Audience : own.Audience;
    }
}
