using ProNet.Domain.Jobs;
using ProNet.Imports.Running;

namespace ProNet.Imports.Jobs;

/// <summary>The digest of an imported posting: every field that an import stores.</summary>
internal static class JobDigest
{
    /// <summary>Raise when the way postings are stored changes without any field changing.</summary>
    private const int Version = 1;

    public static string Of(Job job, OrganisationRecord? organisation, bool isDated)
    {
        using var digest = new ContentDigest(Version);
        digest.Add(job.Title).Add(organisation?.ExternalId ?? "").Add(job.Location.Text).Add(job.Location.PlaceId ?? 0)
            .Add((int)job.Remote).Add((int)job.Contract).Add((int)job.Seniority).Add(job.Industry).Add(job.Language)
            .Add(job.Description).Add(job.Url)
            .Add(isDated ? job.PostedOn.DayNumber : 0).Add(job.ClosesOn is null ? 0 : isDated ? job.ClosesOn.Value.DayNumber : 1);
        if (job.Pay is { } pay)
            digest.Add(pay.Minimum ?? -1).Add(pay.Maximum ?? -1).Add(pay.Currency).Add((int)pay.Period);
        foreach (var skill in job.Skills.OrderBy(s => s.ConceptId))
            digest.Add(skill.ConceptId).Add(skill.Required ? 1 : 0);
        return digest.Finish();
    }
}
