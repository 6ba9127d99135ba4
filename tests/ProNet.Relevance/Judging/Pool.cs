using Microsoft.EntityFrameworkCore;

namespace ProNet.Relevance.Judging;

/// <summary>Lists answers that nobody judged yet, for somebody to judge: query, record, and what it is called. What is written holds people's words: keep it out of the repository.</summary>
internal static class Pool
{
    private const int Depth = 10;

    public static async Task WriteAsync(Installation installation, string path)
    {
        var (judgements, records) = (Judgements.Read(), await Records.ReadAsync(installation));
        await using var writer = File.CreateText(path);
        foreach (var query in judgements.Queries)
        {
            await writer.WriteLineAsync($"# {query.Id}\t{query.Subject}\t{query.Text}");
            foreach (var id in await installation.AskAsync(query.Subject, query.Text, Depth, query.Language))
            {
                if (records.Name(query.Subject, id) is { } name && judgements.Grade(query, name) is null)
                    await writer.WriteLineAsync($"{query.Id}\t{name}\t{await TitleAsync(installation, query.Subject, id)}");
            }
        }
    }

    private static async Task<string> TitleAsync(Installation installation, SubjectKind subject, long id)
    {
        if (subject == SubjectKind.Job)
        {
            var job = await installation.StoreAsync(store => store.Jobs.Where(j => j.Id == id).Select(j => new { j.Title, Place = j.Location.Text, Organisation = j.Organisation!.Name }).SingleAsync());
            return $"{job.Title} · {job.Organisation} · {job.Place}";
        }

        var person = await installation.StoreAsync(store => store.Members.Where(m => m.Id == id)
            .Select(m => new { m.Headline, Place = m.Location.Text, Titles = m.Positions.OrderBy(p => p.Ordinal).Select(p => p.Title).Take(4).ToList() }).SingleAsync());
        return $"{person.Headline} · {string.Join(" / ", person.Titles)} · {person.Place}";
    }
}
