using System.Net;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Access;
using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;

namespace ProNet.Lexicon.Names;

/// <summary>
/// How titles, organisations and schools are written in the store: a label for each value of their facets. Values are keys that many spellings share (<see cref="OrganisationKey"/>,
/// <see cref="TitleKey"/>); labels are read from what is for everyone, so that asking for the label of a
/// key tells of nobody else. Immutable and safe to share.
/// </summary>
internal sealed class NameLexicon
{
    /// <summary>Names of each kind that are known by their commonest spellings; rarer ones are shown by their key.</summary>
    public const int Most = 100_000;

    private readonly Dictionary<string, string> titles;
    private readonly Dictionary<string, string> organisations;
    private readonly Dictionary<string, string> schools;

    /// <param name="titles">As written, with how often.</param>
    /// <param name="organisations">As written, with how often.</param>
    /// <param name="schools">As written, with how often.</param>
    public NameLexicon(IEnumerable<(string Text, int Count)> titles, IEnumerable<(string Text, int Count)> organisations, IEnumerable<(string Text, int Count)> schools)
    {
        this.titles = Labels(titles, TitleKey.Of, TitleKey.Shown);
        this.organisations = Labels(organisations, OrganisationKey.Of, Spelling);
        this.schools = Labels(schools, OrganisationKey.Of, Spelling);
    }

    /// <summary>Knows no name.</summary>
    public static NameLexicon Empty { get; } = new([], [], []);

    /// <summary>The label of a value of a facet of names; null where the facet is none of those.</summary>
    public string? Label(string facet, string value) => facet switch
    {
        "title" => titles.GetValueOrDefault(value) ?? NameLabel.Tidied(value),
        "company" or "past-company" => organisations.GetValueOrDefault(value) ?? NameLabel.Tidied(value),
        "school" => schools.GetValueOrDefault(value) ?? NameLabel.Tidied(value),
        _ => null,
    };

    public static async Task<NameLexicon> ReadAsync(ProNetDbContext store, CancellationToken cancellationToken)
    {
        var members = store.Members.AsNoTracking().Where(m => m.Audience == Audience.Everyone && m.Consents.InSearch);
        var positions = members.SelectMany(m => m.Positions).Where(p => p.Audience == Audience.Everyone);
        var jobs = store.Jobs.AsNoTracking().Where(j => j.Audience == Audience.Everyone);
        var called = await CountedAsync(positions.Select(p => p.Title), cancellationToken);
        called.AddRange(await CountedAsync(jobs.Select(j => j.Title), cancellationToken));
        var employers = await CountedAsync(positions.Select(p => p.OrganisationName), cancellationToken);
        employers.AddRange(await CountedAsync(jobs.Where(j => j.Organisation != null).Select(j => j.Organisation!.Name), cancellationToken));
        var taught = await CountedAsync(members.SelectMany(m => m.Education).Where(e => e.Audience == Audience.Everyone).Select(e => e.School), cancellationToken);
        return new NameLexicon(called, employers, taught);
    }

    private static async Task<List<(string Text, int Count)>> CountedAsync(IQueryable<string> names, CancellationToken cancellationToken)
    {
        var counted = await names.Where(n => n != "").GroupBy(n => n).Select(g => new { g.Key, Count = g.Count() })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key).Take(Most).ToListAsync(cancellationToken);
        return counted.ConvertAll(g => (g.Key, g.Count));
    }

    private static Dictionary<string, string> Labels(IEnumerable<(string Text, int Count)> names, Func<string, string> key, Func<string, string> shown) => names
        .Select(n => (Key: key(n.Text), n.Text, n.Count))
        .Where(n => n.Key.Length > 0)
        .GroupBy(n => n.Key, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => NameLabel.Best(g.Select(n => (shown(n.Text), n.Count))), StringComparer.Ordinal);

    /// <summary>As written, with single spaces and without the signs that files put around names or in place of others.</summary>
    private static string Spelling(string name) =>
        string.Join(' ', WebUtility.HtmlDecode(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', ';', ':', '-', '–', '*', '•', '"');
}
