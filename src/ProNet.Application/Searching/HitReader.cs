using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Places;
using ProNet.Data;
using ProNet.Domain.Careers;
using ProNet.Search;
using ProNet.Search.Responses;

namespace ProNet.Application.Searching;

/// <summary>Reads what lists show of the hits, one query per kind. A hit that is gone or hidden by now is left out.</summary>
public sealed class HitReader(ProNetDbContext store, TimeProvider time)
{
    private const int SummaryLength = 240;

    private static readonly BySubject<Func<HitReader, List<long>, Viewer, CancellationToken, Task<Dictionary<long, Func<SearchHit, FoundHit>>>>> Cards = new(
        (SubjectKind.Member, (reader, ids, viewer, cancellationToken) => reader.MembersAsync(ids, viewer, cancellationToken)),
        (SubjectKind.Job, (reader, ids, viewer, cancellationToken) => reader.JobsAsync(ids, viewer, cancellationToken)),
        (SubjectKind.Organisation, (reader, ids, viewer, cancellationToken) => reader.OrganisationsAsync(ids, viewer, cancellationToken)));

    public async Task<ValueList<FoundHit>> ReadAsync(SubjectKind subject, ValueList<SearchHit> hits, Viewer viewer, CancellationToken cancellationToken)
    {
        var ids = hits.Select(h => h.Id).ToList();
        if (ids.Count == 0)
            return [];
        var cards = await Cards[subject](this, ids, viewer, cancellationToken);
        return hits.Where(h => cards.ContainsKey(h.Id)).Select(h => cards[h.Id](h)).ToValueList();
    }

    private async Task<Dictionary<long, Func<SearchHit, FoundHit>>> MembersAsync(List<long> ids, Viewer viewer, CancellationToken cancellationToken)
    {
        // Whole members, because what the viewer sees of each is decided in one place, and that is not the database.
        var members = await store.Members.AsNoTracking().VisibleTo(viewer).Where(m => ids.Contains(m.Id))
            .Include(m => m.Location.Place)
            .Include(m => m.Positions.OrderBy(p => p.Ordinal))
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return members.Select(m => m.SeenBy(viewer)!).ToDictionary(m => m.Id, m =>
        {
            var card = new MemberCard
            {
                Id = m.Id,
                Handle = m.Handle,
                Name = m.Name.Display,
                Headline = m.Headline,
                Place = PlaceCard.From(m.Location),
                Seniority = m.Seniority,
                ExperienceMonths = m.ExperienceMonths,
                OpenToWork = m.OpenToWork,
                PhotoKey = m.PhotoKey,
                Current = m.Positions.Where(p => p.Current != CurrentState.Ended).Select(p => new PositionCard(p.Title, p.OrganisationName)).ToValueList(),
                UpdatedAt = m.UpdatedAt,
            };
            return (Func<SearchHit, FoundHit>)(hit => new FoundHit(hit) { Member = card });
        });
    }

    private async Task<Dictionary<long, Func<SearchHit, FoundHit>>> JobsAsync(List<long> ids, Viewer viewer, CancellationToken cancellationToken)
    {
        var organisations = store.Organisations.VisibleTo(viewer);
        var rows = await store.Jobs.AsNoTracking().VisibleTo(viewer).Where(j => ids.Contains(j.Id)).Select(j => new
        {
            j.Id,
            j.Title,
            j.Location.Text,
            j.Location.Place,
            j.Remote,
            j.Contract,
            j.Seniority,
            j.Pay,
            j.PostedOn,
            j.ClosesOn,
            Organisation = j.Organisation == null ? "" : j.Organisation.Name,
            Slug = organisations.Where(o => o.Id == j.OrganisationId).Select(o => o.Slug).FirstOrDefault() ?? "",
        }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Id, r =>
        {
            var card = new JobCard
            {
                Id = r.Id,
                Title = r.Title,
                Organisation = r.Organisation,
                OrganisationSlug = r.Slug,
                Place = PlaceCard.From(new() { Text = r.Text, Place = r.Place }),
                Remote = r.Remote,
                Contract = r.Contract,
                Seniority = r.Seniority,
                Pay = r.Pay,
                PostedOn = r.PostedOn,
                ClosesOn = r.ClosesOn,
            };
            return (Func<SearchHit, FoundHit>)(hit => new FoundHit(hit) { Job = card });
        });
    }

    private async Task<Dictionary<long, Func<SearchHit, FoundHit>>> OrganisationsAsync(List<long> ids, Viewer viewer, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var jobs = store.Jobs.VisibleTo(viewer).Where(j => j.ClosesOn == null || j.ClosesOn >= today);
        var rows = await store.Organisations.AsNoTracking().VisibleTo(viewer).Where(o => ids.Contains(o.Id)).Select(o => new
        {
            o.Id,
            o.Slug,
            o.Name,
            o.Industry,
            o.Location.Text,
            o.Location.Place,
            Description = o.Description.Substring(0, SummaryLength + 1),
            Jobs = jobs.Count(j => j.OrganisationId == o.Id),
        }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Id, r =>
        {
            var card = new OrganisationCard
            {
                Id = r.Id,
                Slug = r.Slug,
                Name = r.Name,
                Industry = r.Industry,
                Place = PlaceCard.From(new() { Text = r.Text, Place = r.Place }),
                Summary = r.Description.Length > SummaryLength ? r.Description[..SummaryLength].TrimEnd() + "…" : r.Description,
                Jobs = r.Jobs,
            };
            return (Func<SearchHit, FoundHit>)(hit => new FoundHit(hit) { Organisation = card });
        });
    }
}
