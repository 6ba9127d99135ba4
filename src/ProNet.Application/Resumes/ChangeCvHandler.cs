using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Resumes;

/// <summary>Decides who may have a kept CV, or forgets it, for its owner.</summary>
public sealed class ChangeCvHandler(ProNetDbContext store, TimeProvider time)
{
    /// <param name="memberId">Whose; the owner asks.</param>
    /// <param name="accountId">The account of the owner, for the record.</param>
    /// <param name="cvId">Which.</param>
    /// <param name="audience">Who may have it; null forgets it, with its file and what was read from it.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when the member has no such CV, the audience does not exist, or somebody changed the profile at the same time.</returns>
    public async Task<bool> HandleAsync(long memberId, long accountId, long cvId, Audience? audience, Caller caller, CancellationToken cancellationToken)
    {
        if (audience is { } wanted && !Audiences.All.Contains(wanted))
            return false;
        var member = await store.Members.Include(m => m.Cvs.Where(c => c.Id == cvId)).FirstOrDefaultAsync(m => m.Id == memberId, cancellationToken);
        if (member?.Cvs.Find(c => c.Id == cvId) is not { } cv || (audience is not null && cv.Kind.Length == 0))
            return false;
        Record(cv, audience, accountId, caller);
        if (audience is { } decided)
            cv.Audience = decided;
        else
            member.Cvs.Remove(cv);
        try
        {
            await store.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private void Record(KeptCv cv, Audience? audience, long accountId, Caller caller)
    {
        if (audience is { } decided && decided != cv.Audience)
            AuditLog.AddAbout(store, time.GetUtcNow().UtcDateTime, AuditAction.PrivacyChanged, accountId, cv.MemberId, caller, $"{cv.FileName}: {cv.Audience} → {decided}");
    }
}
