using System.Net;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Access;
using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;

namespace ProNet.Lexicon.Names;

/// <summary>
/// How titles, organisations and schools are written in the store: a label for each value of their facets. Values are keys that many spellings share (<see cref="OrganisationKey"/>,
/// <see cref="TitleKey"/>); labels are read from what is for everyone, and from what <see cref="Hiding"/> others wrote alike, so that asking for the label of a key tells of nobody. Immutable and
/// safe to share.
/// </summary>
internal sealed class NameLexicon
{
    /// <summary>Names of each kind that are known by their commonest spellings; rarer ones are shown by their key.</summary>
    public const int Most = 100_000;

    /// <summary>Profiles that write a name in the same way, before it is no secret how it is written.</summary>
    private const int Hiding = 5;

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
        var members = store.Members.AsNoTracking().Where(m => m.Consents.InSearch);
        var positions = members.SelectMany(m => m.Positions, (m, p) => new { m.Id, IsOpen = m.Audience == Audience.Everyone && p.Audience == Audience.Everyone, p.Title, p.OrganisationName });
        var education = members.SelectMany(m => m.Education, (m, e) => new { m.Id, IsOpen = m.Audience == Audience.Everyone && e.Audience == Audience.Everyone, e.School });
        var jobs = store.Jobs.AsNoTracking().Where(j => j.Audience == Audience.Everyone);
        return new NameLexicon(
            [.. await ReadAsync(positions.Select(p => new Written { Text = p.Title, Whose = p.Id, IsOpen = p.IsOpen })), .. await ReadAsync(jobs.Select(j => new Written { Text = j.Title, Whose = 0, IsOpen = true }))],
            [
                .. await ReadAsync(positions.Select(p => new Written { Text = p.OrganisationName, Whose = p.Id, IsOpen = p.IsOpen })),
                .. await ReadAsync(jobs.Where(j => j.Organisation != null).Select(j => new Written { Text = j.Organisation!.Name, Whose = 0, IsOpen = true })),
            ],
            await ReadAsync(education.Select(e => new Written { Text = e.School, Whose = e.Id, IsOpen = e.IsOpen })));

        async Task<List<(string Text, int Count)>> ReadAsync(IQueryable<Written> names)
        {
            var counted = await names.Where(n => n.Text != "").GroupBy(n => n.Text)
                .Select(g => new { g.Key, Count = g.Count(), Open = g.Count(n => n.IsOpen), People = g.Select(n => n.Whose).Distinct().Count() })
                .Where(g => g.Open > 0 || g.People >= Hiding)
                .OrderByDescending(g => g.Count).ThenBy(g => g.Key).Take(Most).ToListAsync(cancellationToken);
            return counted.ConvertAll(g => (g.Key, g.People >= Hiding ? g.Count : g.Open));
        }
    }

    private static Dictionary<string, string> Labels(IEnumerable<(string Text, int Count)> names, Func<string, string> key, Func<string, string> shown) => names
        .Select(n => (Key: key(n.Text), n.Text, n.Count))
        .Where(n => n.Key.Length > 0)
        .GroupBy(n => n.Key, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => NameLabel.Best(g.Select(n => (shown(n.Text), n.Count))), StringComparer.Ordinal);

    /// <summary>As written, with single spaces and without the signs that files put around names or in place of others.</summary>
    private static string Spelling(string name) =>
        string.Join(' ', WebUtility.HtmlDecode(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', ';', ':', '-', '–', '*', '•', '"');

    /// <summary>A name as somebody wrote it.</summary>
    private sealed class Written
    {
        public required string Text { get; init; }

        /// <summary>The profile; 0 for a job.</summary>
        public required long Whose { get; init; }

        /// <summary>For everyone to read.</summary>
        public required bool IsOpen { get; init; }
    }
}
