using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ProNet.Relevance.Reporting;

namespace ProNet.Relevance.Measures;

/// <summary>
/// A person whom somebody remembers: the title of a CV and two words from anywhere in it, or from one of its sections. The score is the reciprocal rank of that CV among
/// the first hundred (mean reciprocal rank).
/// </summary>
internal sealed partial class KnownItems : IMeasure
{
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
        var cvs = data.Lines("profiles/resumes-en.jsonl.gz").Select(r => (Id: RealData.Text(r, "id"), Title: RealData.Text(r, "title"), Text: RealData.Text(r, "text")))
            .Where(cv => ids.ContainsKey(cv.Id)).ToArray();
        random.Shuffle(cvs);
        foreach (var (id, title, text) in cvs.Take(Cvs))
        {
            foreach (var (part, words) in Parts(text))
            {
                var chosen = words.Distinct().ToArray();
                if (chosen.Length < Words)
                    continue;
                random.Shuffle(chosen);
                var hits = await installation.AskAsync(SubjectKind.Member, $"{title.ToLowerInvariant()} {string.Join(' ', chosen.Take(Words))}", 100);
                yield return new Score($"known-item-{part}", id, Ranks.Reciprocal(hits, ids[id]));
            }
        }
    }

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
}
