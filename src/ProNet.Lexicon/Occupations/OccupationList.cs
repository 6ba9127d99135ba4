using ProNet.Domain.Occupations;
using ProNet.Lexicon.Text;

namespace ProNet.Lexicon.Occupations;

/// <summary>The bilingual list of common occupations that comes with ProNet (<c>occupations.tsv</c>), with the titles and abbreviations people use.</summary>
public static class OccupationList
{
    /// <summary>Each a new record, ready to be stored.</summary>
    public static IEnumerable<Occupation> All() => EmbeddedTable.Read(typeof(OccupationList), "occupations.tsv").Select(row => new Occupation
    {
        Slug = row[0],
        Source = OccupationSources.Own,
        ExternalId = row[0],
        LabelEn = row[1],
        LabelFr = row[2],
        TitlesEn = Titles(row[3]),
        TitlesFr = Titles(row[4]),
    });

    private static List<string> Titles(string cell) => [.. cell.Split('|', StringSplitOptions.RemoveEmptyEntries)];
}
