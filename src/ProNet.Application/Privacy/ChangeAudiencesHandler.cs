using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Domain.Access;

namespace ProNet.Application.Privacy;

/// <summary>Changes who may see what of a profile, for its owner. The feed carries it to the indexes of all views like any other change.</summary>
public sealed class ChangeAudiencesHandler(ProNetDbContext store, TimeProvider time)
{
    /// <param name="memberId">Whose profile; the owner asks.</param>
    /// <param name="accountId">The account of the owner, for the record.</param>
    /// <param name="wanted">What is decided; an audience that does not exist is refused.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when nothing was changed: there is no such profile, an audience does not exist, or somebody changed the profile at the same time.</returns>
    public async Task<bool> HandleAsync(long memberId, long accountId, ProfileAudiences wanted, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        if (!Named(wanted).All(Audiences.All.Contains))
            return false;
        var member = await store.Members.Where(m => m.Id == memberId)
            .Include(m => m.Positions).Include(m => m.Education).Include(m => m.Skills)
            .AsSplitQuery().FirstOrDefaultAsync(cancellationToken);
        if (member is null)
            return false;
        var before = (member.Audience, member.FactAudiences);
        member.Audience = wanted.Profile;
        member.FactAudiences = wanted.Sections;
        var rows = 0;
        foreach (var position in member.Positions.Where(p => wanted.Positions.TryGetValue(p.Id, out var audience) && p.Audience != audience))
            (position.Audience, rows) = (wanted.Positions[position.Id], rows + 1);
        foreach (var study in member.Education.Where(e => wanted.Education.TryGetValue(e.Id, out var audience) && e.Audience != audience))
            (study.Audience, rows) = (wanted.Education[study.Id], rows + 1);
        foreach (var skill in member.Skills.Where(s => s.Listed && wanted.Skills.TryGetValue(s.ConceptId, out var audience) && s.Audience != audience))
            (skill.Audience, rows) = (wanted.Skills[skill.ConceptId], rows + 1);
        if (rows == 0 && before == (member.Audience, member.FactAudiences))
            return true;
        AuditLog.AddAbout(store, time.GetUtcNow().UtcDateTime, AuditAction.PrivacyChanged, accountId, memberId, caller, before.Audience == member.Audience ? "" : $"{before.Audience} → {member.Audience}");
        try
        {
            await store.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Nothing of it is saved: the owner looks at what is there now, and decides again.
            return false;
        }
    }

    private static IEnumerable<Audience> Named(ProfileAudiences wanted) =>
    [
        wanted.Profile, .. SectionAudiences.All.Select(section => section.Of(wanted.Sections)),
        .. wanted.Positions.Values, .. wanted.Education.Values, .. wanted.Skills.Values,
    ];
}
