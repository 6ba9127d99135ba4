using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Profiles;
using ProNet.Data;
using ProNet.Domain.Jobs;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Domain.Skills;
using ProNet.Search;
using ProNet.Search.Responses;

namespace ProNet.Application.Ranking;

/// <summary>
/// Reads from the store what of the hits of a window is told to a model: what the index holds for the view of whoever asks, because an order tells of what it is made from. What is for contacts alone is found by no
/// search, and ranks nobody.
/// </summary>
public sealed class RankedSubjects(ProNetDbContext store)
{
    /// <summary>Whoever asks, with all that they told of themselves; somebody of whom nothing is known where they have no profile.</summary>
    internal async Task<Member> AskerAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var asker = viewer.MemberId is { } id
            ? await store.Members.AsNoTracking().Include(m => m.Location.Place).Include(m => m.Positions).Include(m => m.Education).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, cancellationToken)
            : null;
        if (asker is null)
            return new Member { Handle = "" };
        await store.AddSkillsAsync([asker], cancellationToken);
        return asker;
    }

    /// <summary>In the order of the hits; who is gone or hidden by now is left out.</summary>
    internal async Task<List<RankedSubject<Member>>> ReadAsync(ValueList<SearchHit> hits, DateOnly today, Viewer viewer, CancellationToken cancellationToken)
    {
        var ids = hits.Select(h => h.Id).ToArray();
        var members = await store.Members.AsNoTracking().VisibleTo(viewer)
            .Where(m => EF.Parameter(ids).Contains(m.Id))
            .Include(m => m.Positions)
            .Include(m => m.Education)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        await store.AddSkillsAsync(members, cancellationToken);
        var view = viewer.Scope.View;
        var seen = members.Select(m => m.SeenBy(view)).OfType<Member>().ToDictionary(m => m.Id);
        return [.. hits.Where(h => seen.ContainsKey(h.Id)).Select(h => new RankedSubject<Member>(seen[h.Id], h.Score, today))];
    }

    /// <summary>Jobs without their description, in the order of the hits; what is gone or hidden by now is left out.</summary>
    internal async Task<List<RankedSubject<Job>>> ReadJobsAsync(ValueList<SearchHit> hits, DateOnly today, Viewer viewer, CancellationToken cancellationToken)
    {
        var ids = hits.Select(h => h.Id).ToArray();
        var rows = await store.Jobs.AsNoTracking().VisibleTo(viewer).Where(j => EF.Parameter(ids).Contains(j.Id))
            .Select(j => new { j.Id, j.Title, j.Location.Text, j.Location.Place, j.Remote, j.Contract, j.Seniority, j.Language, j.PostedOn }).ToListAsync(cancellationToken);
        // In one order, by which sums are the same to the last bit.
        var skills = await store.Set<JobSkill>().AsNoTracking().Where(s => EF.Parameter(ids).Contains(s.JobId)).OrderBy(s => s.JobId).ThenBy(s => s.ConceptId)
            .Select(s => new { s.JobId, s.ConceptId, s.Required, s.Concept!.Slug, s.Concept.LabelEn, s.Concept.LabelFr }).ToListAsync(cancellationToken);
        var jobs = rows.ToDictionary(r => r.Id, r => new Job
        {
            Id = r.Id,
            Title = r.Title,
            Location = new Location { Text = r.Text, PlaceId = r.Place?.Id, Place = r.Place },
            Remote = r.Remote,
            Contract = r.Contract,
            Seniority = r.Seniority,
            Language = r.Language,
            PostedOn = r.PostedOn,
        });
        foreach (var skill in skills.Where(s => jobs.ContainsKey(s.JobId)))
        {
            jobs[skill.JobId].Skills.Add(new JobSkill
            {
                JobId = skill.JobId,
                ConceptId = skill.ConceptId,
                Required = skill.Required,
                Concept = new SkillConcept { Id = skill.ConceptId, Slug = skill.Slug, Source = "", ExternalId = "", LabelEn = skill.LabelEn, LabelFr = skill.LabelFr },
            });
        }

        return [.. hits.Where(h => jobs.ContainsKey(h.Id)).Select(h => new RankedSubject<Job>(jobs[h.Id], h.Score, today))];
    }
}
