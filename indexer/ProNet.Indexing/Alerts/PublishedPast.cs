using Microsoft.EntityFrameworkCore;
using ProNet.Application.SavedSearches;
using ProNet.Data;
using ProNet.Domain.Access;
using ProNet.Indexing.Documents;
using ProNet.Lexicon;

namespace ProNet.Indexing.Alerts;

/// <summary>How posts and organisations came: what they said before a change was never kept, so that they are looked at as they are now, on the day they were published.</summary>
internal sealed class PublishedPast(ProNetDbContext context, CurrentLexicon lexicon)
{
    /// <summary>An imported post counts from the day it was posted, which may be before this store had it.</summary>
    public async Task<PastSubjects> JobsAsync(DateTime from, View view, CancellationToken cancellationToken)
    {
        var first = DateOnly.FromDateTime(from);
        var rows = await context.Jobs.Where(j => j.Origin == null ? j.CreatedAt >= from : j.PostedOn > first)
            .OrderByDescending(j => j.PostedOn).ThenByDescending(j => j.Id).Take(SearchReplay.MostSubjects + 1)
            .Select(j => new { j.Id, IsOwn = j.Origin == null, j.CreatedAt, j.PostedOn }).ToListAsync(cancellationToken);
        var came = rows.ConvertAll(r => (r.Id, At: r.IsOwn ? r.CreatedAt : r.PostedOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)));
        var untold = await context.Jobs.CountAsync(j => j.UpdatedAt >= from && (j.Origin == null ? j.CreatedAt < from : j.PostedOn <= first), cancellationToken);
        return await OfAsync(SubjectKind.Job, (from, view), came, untold, cancellationToken);
    }

    public async Task<PastSubjects> OrganisationsAsync(DateTime from, View view, CancellationToken cancellationToken)
    {
        var rows = await context.Organisations.Where(o => o.CreatedAt >= from)
            .OrderByDescending(o => o.CreatedAt).ThenByDescending(o => o.Id).Take(SearchReplay.MostSubjects + 1)
            .Select(o => new { o.Id, o.CreatedAt }).ToListAsync(cancellationToken);
        var untold = await context.Organisations.CountAsync(o => o.UpdatedAt >= from && o.CreatedAt < from, cancellationToken);
        return await OfAsync(SubjectKind.Organisation, (from, view), rows.ConvertAll(r => (r.Id, r.CreatedAt)), untold, cancellationToken);
    }

    private async Task<PastSubjects> OfAsync(
        SubjectKind kind, (DateTime From, View View) of, List<(long Id, DateTime At)> came, int untold, CancellationToken cancellationToken)
    {
        var isCut = came.Count > SearchReplay.MostSubjects;
        var looked = came.Take(SearchReplay.MostSubjects).ToDictionary(c => c.Id, c => c.At);
        var operations = await DocumentBuilder.BuildAsync(context, lexicon, kind, [.. looked.Keys.Order()], cancellationToken);
        var states = operations.Select(o => new List<PastState> { new(looked[o.Id], o.Renditions[of.View], PastState.Came) }).ToList();
        return new PastSubjects(isCut ? looked.Values.Min() : of.From, states, untold, isCut);
    }
}
