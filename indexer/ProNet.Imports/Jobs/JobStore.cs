using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Imports.Running;

namespace ProNet.Imports.Jobs;

/// <summary>Stores a batch of parsed postings with their organisations.</summary>
internal static class JobStore
{
    public static async Task StoreAsync(ProNetDbContext context, IReadOnlyList<JobRecord> parsed, StoreTally tally, CancellationToken cancellationToken)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var organisations = await OrganisationStore.EnsureAsync(context, parsed, cancellationToken);
        var (created, changed) = await SortedRecords<JobRecord>.SortAsync(context.Jobs, parsed, r => (r.Job, r.Digest), tally, cancellationToken);
        var added = created.ConvertAll(record => (Job: Create(record, organisations), Record: record));
        context.Jobs.AddRange(added.Select(a => a.Job));
        await UpdateAsync(context, changed, organisations, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await InsertSkillsAsync(context, added, cancellationToken);
    }

    private static async Task InsertSkillsAsync(ProNetDbContext context, List<(Job Job, JobRecord Record)> added, CancellationToken cancellationToken)
    {
        if (added.Count == 0)
            return;
        using var skills = new RowInserter<JobSkill>(context);
        foreach (var (job, record) in added)
        {
            foreach (var skill in record.Job.Skills)
            {
                skill.JobId = job.Id;
                await skills.InsertAsync(skill, cancellationToken);
            }
        }
    }

    private static async Task UpdateAsync(
        ProNetDbContext context, Dictionary<long, JobRecord> changed, Dictionary<OrganisationKey, Organisation> organisations, CancellationToken cancellationToken)
    {
        if (changed.Count == 0)
            return;
        var ids = changed.Keys.ToList();
        foreach (var job in await context.Jobs.Include(j => j.Skills).Where(j => ids.Contains(j.Id)).ToListAsync(cancellationToken))
        {
            var record = changed[job.Id];
            var (posted, closes) = (job.PostedOn, job.ClosesOn);
            Copy(job, record, organisations);
            CopySkills(job, record.Job);
            if (!record.IsDated)
                (job.PostedOn, job.ClosesOn) = (posted, record.Job.ClosesOn is null ? null : closes ?? record.Job.ClosesOn);
        }
    }

    private static Job Create(JobRecord record, Dictionary<OrganisationKey, Organisation> organisations)
    {
        var job = new Job { Source = record.Job.Source, ExternalId = record.Job.ExternalId, Title = record.Job.Title };
        Copy(job, record, organisations);
        return job;
    }

    private static void Copy(Job job, JobRecord record, Dictionary<OrganisationKey, Organisation> organisations)
    {
        var parsed = record.Job;
        job.Title = parsed.Title;
        job.Organisation = record.Organisation is { } named ? organisations[OrganisationKey.Of(named)] : null;
        job.OrganisationId = job.Organisation is { Id: > 0 } known ? known.Id : null;
        job.Location.Text = parsed.Location.Text;
        job.Location.PlaceId = parsed.Location.PlaceId;
        job.Remote = parsed.Remote;
        job.Contract = parsed.Contract;
        job.Pay = parsed.Pay is { } pay ? new Pay { Minimum = pay.Minimum, Maximum = pay.Maximum, Currency = pay.Currency, Period = pay.Period } : null;
        job.Seniority = parsed.Seniority;
        job.Industry = parsed.Industry;
        job.Language = parsed.Language;
        job.PostedOn = parsed.PostedOn;
        job.ClosesOn = parsed.ClosesOn;
        job.Description = parsed.Description;
        job.Url = parsed.Url;
        job.ContentHash = record.Digest;
    }

    private static void CopySkills(Job job, Job parsed)
    {
        var wanted = parsed.Skills.ToDictionary(s => s.ConceptId, s => s.Required);
        job.Skills.RemoveAll(s => !wanted.ContainsKey(s.ConceptId));
        foreach (var skill in job.Skills)
            skill.Required = wanted[skill.ConceptId];
        var known = job.Skills.Select(s => s.ConceptId).ToHashSet();
        job.Skills.AddRange(parsed.Skills.Where(s => !known.Contains(s.ConceptId)).Select(s => new JobSkill { ConceptId = s.ConceptId, Required = s.Required }));
    }
}
