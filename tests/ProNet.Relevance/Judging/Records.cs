using Microsoft.EntityFrameworkCore;

namespace ProNet.Relevance.Judging;

/// <summary>What the judgement files call the records of an installation.</summary>
internal sealed class Records
{
    private readonly Dictionary<(SubjectKind, long), string> names;

    private Records(Dictionary<(SubjectKind, long), string> names) => this.names = names;

    public static async Task<Records> ReadAsync(Installation installation)
    {
        var people = await installation.StoreAsync(store => store.Members.Where(m => m.Origin != null).Select(m => new { m.Id, m.Origin!.Source, m.Origin.ExternalId }).ToListAsync());
        var jobs = await installation.StoreAsync(store => store.Jobs.Where(j => j.Origin != null).Select(j => new { j.Id, j.Origin!.Source, j.Origin.ExternalId }).ToListAsync());
        return new Records(people.Select(r => (SubjectKind.Member, r)).Concat(jobs.Select(r => (SubjectKind.Job, r)))
            .ToDictionary(p => (p.Item1, p.r.Id), p => Judgements.NameOf(p.r.Source, p.r.ExternalId)));
    }

    public string? Name(SubjectKind subject, long id) => names.GetValueOrDefault((subject, id));
}
