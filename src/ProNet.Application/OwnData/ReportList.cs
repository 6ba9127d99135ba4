using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Privacy;

namespace ProNet.Application.OwnData;

/// <summary>Reads what was reported, for administrators.</summary>
public sealed class ReportList(ProNetDbContext store)
{
    private const int Most = 100;

    /// <summary>Those that wait, the oldest first; then those decided, the latest first.</summary>
    public async Task<IReadOnlyList<ReportLine>> ReadAsync(CancellationToken cancellationToken)
    {
        var reports = store.ProfileReports.AsNoTracking();
        var open = await LinesAsync(reports.Where(r => r.State == ReportState.Open).OrderBy(r => r.Id), cancellationToken);
        var decided = await LinesAsync(reports.Where(r => r.State != ReportState.Open).OrderByDescending(r => r.DecidedAt), cancellationToken);
        return [.. open, .. decided];
    }

    private Task<List<ReportLine>> LinesAsync(IQueryable<ProfileReport> reports, CancellationToken cancellationToken) => reports.Take(Most)
        .Join(store.Members, r => r.MemberId, m => m.Id, (r, m) => new { Report = r, m.Handle, m.Name })
        .Select(r => new ReportLine(r.Report, r.Handle, r.Name.Given + " " + r.Name.Family, store.Accounts.Where(a => a.Id == r.Report.ReporterId).Select(a => a.Email).FirstOrDefault() ?? ""))
        .ToListAsync(cancellationToken);
}
