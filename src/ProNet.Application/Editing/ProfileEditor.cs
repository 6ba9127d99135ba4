using Microsoft.EntityFrameworkCore;
using ProNet.Application.Editing.Parts;
using ProNet.Data;
using ProNet.Data.Profiles;
using ProNet.Domain.Profiles;
using ProNet.Lexicon;

namespace ProNet.Application.Editing;

/// <summary>Changes a profile and remembers how it was: the change, the row of the feed that carries it to search, and the row of the history are stored together or not at all.</summary>
public sealed class ProfileEditor(IDbContextFactory<ProNetDbContext> contexts, CurrentLexicon lexicon, TimeProvider time)
{
    /// <summary>Edits that are remembered of one member; older ones are forgotten.</summary>
    public const int MostRemembered = 100;

    /// <summary>Times that an edit begins anew because another one of the same profile was saved in between.</summary>
    private const int MostAttempts = 5;

    /// <param name="memberId">Whose profile; the owner asks.</param>
    /// <param name="change">Changes the member of its scope, which it may be asked to do again with a fresh one. What it answers other than <see cref="EditState.Saved"/> leaves all as it is.</param>
    /// <param name="undoes">The edit that this one undoes.</param>
    /// <param name="cancellationToken">Cancels; nothing is stored then.</param>
    internal async Task<EditOutcome> EditAsync(long memberId, Func<EditScope, Task<EditOutcome>> change, long? undoes, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await contexts.TransactAsync((store, cancelled) => EditAsync(store, memberId, change, undoes, cancelled), cancellationToken);
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostAttempts)
            {
                // Another part was saved meanwhile, which is no conflict; the same one is found to be changed in the next attempt.
            }
        }
    }

    /// <summary>A profile with all that is edited, tracked.</summary>
    internal static Task<Member?> LoadAsync(ProNetDbContext store, long memberId, CancellationToken cancellationToken) => store.Members.Where(m => m.Id == memberId)
        .Include(m => m.Positions).Include(m => m.Education).Include(m => m.Skills).AsSplitQuery().FirstOrDefaultAsync(cancellationToken);

    private async Task<EditOutcome> EditAsync(ProNetDbContext store, long memberId, Func<EditScope, Task<EditOutcome>> change, long? undoes, CancellationToken cancellationToken)
    {
        if (await LoadAsync(store, memberId, cancellationToken) is not { } member)
            return EditOutcome.Of(EditState.Missing);
        var now = time.GetUtcNow().UtcDateTime;
        var scope = new EditScope(store, member, lexicon, DateOnly.FromDateTime(now));
        var before = ProfileSnapshot.Of(member);
        var outcome = await change(scope);
        if (outcome.State != EditState.Saved)
            return outcome;
        if (ProfileSnapshot.Of(member).Since(before).IsEmpty)
            return outcome with { State = EditState.Unchanged };
        await store.SaveChangesAsync(cancellationToken);
        // Only now, because rows that are new have their ids now.
        store.Add(new ProfileEdit { MemberId = memberId, At = now, Changes = ProfileSnapshot.Of(member).Since(before).Write(), UndidId = undoes });
        await store.SaveChangesAsync(cancellationToken);
        await ForgetAsync(store, memberId, cancellationToken);
        return outcome;
    }

    private static async Task ForgetAsync(ProNetDbContext store, long memberId, CancellationToken cancellationToken)
    {
        var oldest = await store.ProfileEdits.Where(e => e.MemberId == memberId).OrderByDescending(e => e.Id).Skip(MostRemembered).Select(e => e.Id).FirstOrDefaultAsync(cancellationToken);
        if (oldest > 0)
            await store.ProfileEdits.Where(e => e.MemberId == memberId && e.Id <= oldest).ExecuteDeleteAsync(cancellationToken);
    }
}
