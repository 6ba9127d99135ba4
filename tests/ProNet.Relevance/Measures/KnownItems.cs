using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ProNet.Relevance.Reporting;

namespace ProNet.Relevance.Measures;

/// <summary>
/// A person whom somebody remembers: the title of a CV and two words from anywhere in it, or from one of its sections. The score is the reciprocal rank of that CV among
/// the first hundred (mean reciprocal rank). Beside it stands what chance gets (<c>known-item-chance-…</c>): the mean score of a CV among those that have the same words in their
/// title and both words in their text, since no order of these follows from what was asked.
/// </summary>
/// <param name="misses">Receives each CV that was not first, with what was asked and what came before it, or null; what is written holds people's words.</param>
internal sealed partial class KnownItems(TextWriter? misses) : IMeasure
{
    private const int MostBefore = 5;

    private const int Cvs = 400;
    private const int Seed = 2026;
    private const int Words = 2;

    private static readonly Dictionary<string, string> Headings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Summary"] = "summary",
        ["Professional Summary"] = "summary",
        ["Executive Summary"] = "summary",
        ["Profile"] = "summary",
        ["Objective"] = "summary",
        ["Highlights"] = "skills",
        ["Skills"] = "skills",
        ["Core Qualifications"] = "skills",
        ["Qualifications"] = "skills",
        ["Skill Highlights"] = "skills",
        ["Areas of Expertise"] = "skills",
        ["Experience"] = "experience",
        ["Work History"] = "experience",
        ["Professional Experience"] = "experience",
        ["Work Experience"] = "experience",
        ["Education"] = "education",
        ["Education and Training"] = "education",
        ["Accomplishments"] = "other",
        ["Certifications"] = "other",
        ["Affiliations"] = "other",
        ["Professional Affiliations"] = "other",
        ["Awards"] = "other",
        ["Interests"] = "other",
        ["Additional Information"] = "other",
        ["Languages"] = "other",
        ["Personal Information"] = "other",
        ["Volunteer"] = "other",
    };

    public async IAsyncEnumerable<Score> RunAsync(Installation installation, RealData data)
    {
        var ids = await installation.StoreAsync(store => store.Members.Where(m => m.Origin != null && m.Origin.Source == "resumes").ToDictionaryAsync(m => m.Origin!.ExternalId, m => m.Id));
        var random = new Random(Seed);
        var sources = ids.ToDictionary(p => p.Value, p => p.Key);
        var cvs = data.Lines("profiles/resumes-en.jsonl.gz").Select(r => (Id: RealData.Text(r, "id"), Title: RealData.Text(r, "title"), Text: RealData.Text(r, "text")))
            .Where(cv => ids.ContainsKey(cv.Id)).ToArray();
        random.Shuffle(cvs);
        var contents = cvs.ToDictionary(cv => cv.Id, cv => new Content(cv.Title, TitleOf(cv.Title), [.. AllWords(cv.Title), .. AllWords(cv.Text)]));
        foreach (var (id, title, text) in cvs.Take(Cvs))
        {
            foreach (var (part, words) in Parts(text))
            {
                var chosen = words.Distinct().ToArray();
                if (chosen.Length < Words)
                    continue;
                random.Shuffle(chosen);
                var remembered = chosen[..Words];
                var query = $"{title.ToLowerInvariant()} {string.Join(' ', remembered)}";
                var hits = await installation.AskAsync(SubjectKind.Member, query, 100);
                var score = Ranks.Reciprocal(hits, ids[id]);
                yield return new Score($"known-item-{part}", id, score);
                var alike = contents.Values.Count(c => c.Title == contents[id].Title && c.Words.IsSupersetOf(remembered));
                yield return new Score($"known-item-chance-{part}", id, Enumerable.Range(1, alike).Sum(rank => 1.0 / rank) / alike);
                if (misses is not null && score < 1)
                {
                    var before = hits.TakeWhile(hit => hit != ids[id]).Take(MostBefore).Select(hit => sources.GetValueOrDefault(hit, "")).Where(contents.ContainsKey);
                    await WriteMissAsync(part, id, query, score, alike, before.Select(source => (source, contents[source], Lacks: remembered.Where(w => !contents[source].Words.Contains(w)))));
                }
            }
        }
    }

    private async Task WriteMissAsync(string part, string id, string query, double score, int alike, IEnumerable<(string Id, Content Cv, IEnumerable<string> Lacks)> before)
    {
        await misses!.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"# {part}\t{id}\t{query}\t{score:0.###}\t{alike} alike"));
        foreach (var (other, cv, lacks) in before)
            await misses.WriteLineAsync($"{other}\t{cv.Heading}\twithout {string.Join(' ', lacks)}");
    }

    private static string TitleOf(string title) => string.Join(' ', AllWords(title).Order(StringComparer.Ordinal));

    private static IEnumerable<string> AllWords(string text) => AnyWord().Matches(text).Select(m => m.Value.ToLowerInvariant());

    private sealed record Content(string Heading, string Title, HashSet<string> Words);

    /// <summary>The words of a CV as a whole, and of each section that it has.</summary>
    private static IEnumerable<(string Part, List<string> Words)> Parts(string text)
    {
        yield return ("anywhere", WordsOf(text));
        var sections = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var at = "top";
        foreach (var line in text.Split('\n'))
        {
            if (Headings.TryGetValue(line.Trim(), out var section))
                at = section;
            else
                sections.TryAdd(at, []);
            if (sections.TryGetValue(at, out var words))
                words.AddRange(WordsOf(line));
        }

        foreach (var (section, words) in sections)
            yield return (section, words);
    }

    private static List<string> WordsOf(string text) => [.. Word().Matches(text).Select(m => m.Value.ToLowerInvariant()).Where(w => w is not ("company" or "name" or "city" or "state"))];

    /// <summary>Long enough to be no operator and hardly a function word.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}'’-])\p{L}{5,}(?![\p{L}\p{N}'’-])", RegexOptions.None, 5_000)]
    private static partial Regex Word();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, 5_000)]
    private static partial Regex AnyWord();
}
