using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Access;
using ProNet.Indexing.Documents;
using ProNet.Search;
using ProNet.Search.Access;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Indexing.Generations;

/// <summary>
/// Tries a new generation before anybody searches it: subjects spread over the store are looked for by their own name or title in each view
/// that sees them (known-item search).
/// Equal counts do not show that words lead anywhere; a schema, analysis or engine that went wrong does not pass here.
/// </summary>
internal sealed class KnownItemCheck(IDbContextFactory<ProNetDbContext> contexts, IGenerationReader generations, TimeProvider time)
{
    /// <summary>Subjects of each kind that are looked for in each view.</summary>
    private const int Sample = 25;

    /// <summary>Longer ones may hold what no engine keeps as a word.</summary>
    private const int LongestName = 200;

    /// <returns>Null when every known item is found; otherwise what is not, as a sentence.</returns>
    public async Task<string?> FindFailureAsync(long generation, CancellationToken cancellationToken)
    {
        var (tried, missed) = (0, new List<string>());
        foreach (var (subject, view) in SearchSchemas.All.SelectMany(s => Views.All.Select(view => (s.Subject, view))))
        {
            foreach (var (id, name) in await ItemsAsync(subject, view, cancellationToken))
            {
                tried++;
                if (!await IsFoundAsync(generation, subject, view, id, name, cancellationToken))
                    missed.Add($"{EnumCodes.Of(subject)} {id} by \"{name}\"");
            }
        }

        return missed.Count == 0 ? null
            : $"The new generation does not find {missed.Count} of {tried} documents by their own names, such as {missed[0]}. The old one is kept. Run `rebuild` again.";
    }

    /// <summary>True, too, when more have the same name than a page holds: then nothing can be told.</summary>
    private async Task<bool> IsFoundAsync(long generation, SubjectKind subject, View view, long id, string name, CancellationToken cancellationToken)
    {
        // Not by the query language: a name may hold its signs.
        var request = new SearchRequest(AccessScope.Of(view), new SearchCriteria { Subject = subject }, new PhraseNode(name), Today);
        var response = await generations.SearchAsync(generation, request with { Limit = SearchAddress.MostPerPage }, cancellationToken);
        return response.Total > SearchAddress.MostPerPage || response.Hits.Any(h => h.Id == id)
            || await IsExcusedAsync(subject, view, id, name, cancellationToken);
    }

    /// <summary>The engine refused it and an operator knows, or somebody changed it in this moment.</summary>
    private async Task<bool> IsExcusedAsync(SubjectKind subject, View view, long id, string name, CancellationToken cancellationToken)
    {
        if ((await ItemsAsync(subject, view, id, id, cancellationToken)).All(item => item.Name != name))
            return true;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.DeadLetters.AnyAsync(l => l.Subject == subject && l.SubjectId == id, cancellationToken);
    }

    /// <summary>The first item at or after ids at equal distances: a sample over the whole store at the price of a few look-ups, however large it is.</summary>
    private async Task<List<(long Id, string Name)>> ItemsAsync(SubjectKind subject, View view, CancellationToken cancellationToken)
    {
        if (await BoundsAsync(subject, view, cancellationToken) is not var (first, last))
            return [];
        var items = new Dictionary<long, string>();
        for (var i = 0; i < Sample; i++)
        {
            foreach (var (id, name) in await ItemsAsync(subject, view, first + ((last - first) * i / (Sample - 1)), last, cancellationToken))
                items[id] = name;
        }

        return [.. items.Select(item => (item.Key, item.Value))];
    }

    private async Task<(long First, long Last)?> BoundsAsync(SubjectKind subject, View view, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var ids = Names(context, subject, view).Select(n => n.Id);
        return await ids.MinAsync(id => (long?)id, cancellationToken) is { } first && await ids.MaxAsync(id => (long?)id, cancellationToken) is { } last ? (first, last) : null;
    }

    /// <summary>None or the first one within ids. A name without a letter or digit is found nowhere, by contract, and no item.</summary>
    private async Task<List<(long Id, string Name)>> ItemsAsync(SubjectKind subject, View view, long first, long last, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Names(context, subject, view).Where(n => n.Id >= first && n.Id <= last).OrderBy(n => n.Id).Take(1).ToListAsync(cancellationToken);
        return [.. rows.Select(r => (r.Id, Name: r.Name.Display)).Where(r => r.Name.Length <= LongestName && r.Name.Any(char.IsLetterOrDigit))];
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private IQueryable<SubjectName> Names(ProNetDbContext context, SubjectKind subject, View view) => SubjectSource.Of(subject).Names(context, view, Today);
}
