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
    /// <summary>Commonest spellings that are read; rarer names are shown by their key.</summary>
    public const int Most = 300_000;

    private const int Title = 1;
    private const int Organisation = 2;
    private const int School = 3;

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

    /// <summary>One question to the store, so that a host with nothing else to do stays quiet.</summary>
    public static async Task<NameLexicon> ReadAsync(ProNetDbContext store, CancellationToken cancellationToken)
    {
        var members = store.Members.AsNoTracking().Where(m => m.Consents.InSearch);
        var jobs = store.Jobs.AsNoTracking().Where(j => j.Audience == Audience.Everyone);
        var written = members.SelectMany(m => m.Positions, (m, p) => new Written { Kind = Title, Text = p.Title, Whose = m.Id, IsOpen = m.Audience == Audience.Everyone && p.Audience == Audience.Everyone })
            .Concat(members.SelectMany(
                m => m.Positions,
                (m, p) => new Written { Kind = Organisation, Text = p.OrganisationName, Whose = m.Id, IsOpen = m.Audience == Audience.Everyone && p.Audience == Audience.Everyone }))
            .Concat(members.SelectMany(m => m.Education, (m, e) => new Written { Kind = School, Text = e.School, Whose = m.Id, IsOpen = m.Audience == Audience.Everyone && e.Audience == Audience.Everyone }))
            .Concat(jobs.Select(j => new Written { Kind = Title, Text = j.Title, Whose = 0, IsOpen = true }))
            .Concat(jobs.Where(j => j.Organisation != null).Select(j => new Written { Kind = Organisation, Text = j.Organisation!.Name, Whose = 0, IsOpen = true }));
        var counted = await written.Where(n => n.Text != "").GroupBy(n => new { n.Kind, n.Text })
            .Select(g => new { g.Key.Kind, g.Key.Text, Count = g.Count(), Open = g.Count(n => n.IsOpen), People = g.Select(n => n.Whose).Distinct().Count() })
            .Where(g => g.Open > 0 || g.People >= Hiding)
            .OrderByDescending(g => g.Count).ThenBy(g => g.Kind).ThenBy(g => g.Text).Take(Most).ToListAsync(cancellationToken);
        var names = counted.ToLookup(g => g.Kind, g => (g.Text, Count: g.People >= Hiding ? g.Count : g.Open));
        return new NameLexicon(names[Title], names[Organisation], names[School]);
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
        public required int Kind { get; init; }

        public required string Text { get; init; }

        /// <summary>The profile; 0 for a job.</summary>
        public required long Whose { get; init; }

        /// <summary>For everyone to read.</summary>
        public required bool IsOpen { get; init; }
    }
}
