using Microsoft.EntityFrameworkCore;
using ProNet.Lexicon.Occupations;
using ProNet.Relevance.Reporting;
using ProNet.Search.Analysis;

namespace ProNet.Relevance.Measures;

/// <summary>
/// The longest French title of an occupation, asked of people whose CVs are in English: the share of the first five that bear one of its English titles, as words in their headline or a position. Asked of those
/// occupations that at least five people bear. Beside it the same name in quotation marks, which no occupation is read in.
/// </summary>
internal sealed class FrenchOccupations : IMeasure
{
    private const int First = 5;

    public async IAsyncEnumerable<Score> RunAsync(Installation installation, RealData data)
    {
        var people = await installation.StoreAsync(store => store.Members.AsNoTracking().Select(m => new { m.Id, m.Headline, Titles = m.Positions.Select(p => p.Title).ToList() }).ToListAsync());
        var titles = people.ConvertAll(p => (p.Id, Titles: p.Titles.Append(p.Headline).Select(Words).ToList()));
        foreach (var occupation in OccupationList.All())
        {
            var names = occupation.TitlesEn.Append(occupation.LabelEn).Select(Words).ToList();
            var bearers = titles.Where(p => p.Titles.Exists(title => names.Exists(name => title.Contains(name, StringComparison.Ordinal)))).Select(p => p.Id).ToHashSet();
            // Both genders at once are nothing that anybody would type; the longest title says it in full.
            var asked = occupation.TitlesFr.Append(occupation.LabelFr).Where(title => !title.Contains('/', StringComparison.Ordinal)).MaxBy(title => title.Length);
            if (bearers.Count < First || asked is null)
                continue;
            foreach (var (measure, query) in new[] { ("occupation-fr", asked), ("occupation-fr-as-words", $"\"{asked}\"") })
            {
                var hits = await installation.AskAsync(SubjectKind.Member, query, First, "fr");
                yield return new Score(measure, occupation.Slug, hits.Count(bearers.Contains) / (double)First);
            }
        }
    }

    /// <summary>Framed by spaces, so that one contains another at whole words only.</summary>
    private static string Words(string title) => $" {string.Join(' ', TextAnalysis.Analyze(title).Select(t => t.Stem))} ";
}
