using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;

namespace ProNet.Application.OwnData;

/// <summary>Reports a profile to the administrators, and decides what becomes of a report.</summary>
public sealed class Reports(ProNetDbContext store, TimeProvider time)
{
    public const int LongestText = 2_000;

    /// <summary>Of one account, waiting at the same time: more is no help to whoever looks at them.</summary>
    private const int MostWaiting = 20;

    /// <summary>Reports a profile that the viewer can see. The same account's report of the same profile stands once while it waits.</summary>
    /// <returns>False when there is no such profile for the viewer, it is the viewer's own, or too many wait.</returns>
    public async Task<bool> ReportAsync(Viewer viewer, long accountId, string handle, (ReportKind Kind, string Text) said, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (!Enum.IsDefined(said.Kind)
            || await store.Members.VisibleTo(viewer).Where(m => m.Handle == handle).Select(m => (long?)m.Id).FirstOrDefaultAsync(cancellationToken) is not { } member
            || member == viewer.MemberId)
            return false;
        var waiting = await store.ProfileReports.Where(r => r.ReporterId == accountId && r.State == ReportState.Open).Select(r => r.MemberId).ToListAsync(cancellationToken);
        if (waiting.Contains(member) || waiting.Count >= MostWaiting)
            return waiting.Contains(member);
        var (now, text) = (time.GetUtcNow().UtcDateTime, said.Text.Trim());
        store.Add(new ProfileReport { MemberId = member, ReporterId = accountId, Kind = said.Kind, Text = text.Length > LongestText ? text[..LongestText] : text, CreatedAt = now });
        // On the record of who reports, and not of whom it is about: nobody is to be threatened for it.
        AuditLog.Add(store, now, AuditAction.Reported, accountId, accountId, caller);
        await store.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Decides a report that waits. Hidden, the profile is there for its owner alone, who finds the decision in the record and may show it again.</summary>
    /// <returns>False when no such report waits.</returns>
    public async Task<bool> DecideAsync(long reportId, ReportState decision, long administratorId, Caller caller, CancellationToken cancellationToken)
    {
        if (decision is not (ReportState.Hidden or ReportState.Dismissed)
            || await store.ProfileReports.FirstOrDefaultAsync(r => r.Id == reportId && r.State == ReportState.Open, cancellationToken) is not { } report)
            return false;
        var now = time.GetUtcNow().UtcDateTime;
        (report.State, report.DecidedAt, report.DecidedById) = (decision, now, administratorId);
        if (decision == ReportState.Hidden && await store.Members.FirstOrDefaultAsync(m => m.Id == report.MemberId, cancellationToken) is { } member)
            member.Audience = Audience.Hidden;
        AuditLog.AddAbout(store, now, AuditAction.ReportDecided, administratorId, report.MemberId, caller, decision.ToString());
        await store.SaveChangesAsync(cancellationToken);
        return true;
    }
}
