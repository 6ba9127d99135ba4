using System.Text;
using System.Text.RegularExpressions;
using ProNet.Imports.Reading;

namespace ProNet.Imports.Occupations;

/// <summary>
/// French titles (the appellations of ROME) by the ESCO occupation that they are, or are a kind of: the crosswalk of France Travail names both, and the list of appellations has their
/// newest wording. What the crosswalk calls close is a neighbour (a head of ward beside a nurse), and is left out.
/// </summary>
internal sealed partial class RomeTitles
{
    private const string Header = "classification 1 ID";

    /// <summary>Lines above the table: a dozen about the project.</summary>
    private const int MostLinesAbove = 100;

    private readonly Dictionary<string, List<(string Code, string Title)>> byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byCode = new(StringComparer.Ordinal);

    public static bool IsCrosswalk(ImportFile file) => CrosswalkCsv().IsMatch(file.Name);

    public static bool IsList(ImportFile file) => ListCsv().IsMatch(file.Name);

    /// <exception cref="InvalidDataException">The file is not what its name says.</exception>
    public void Load(ImportFile file)
    {
        using var content = file.Open();
        if (IsList(file))
            LoadList(content);
        else
            LoadCrosswalk(content);
    }

    /// <summary>Titles of an occupation, as long as they are all read.</summary>
    public IEnumerable<string> Of(string uri) => byUri.GetValueOrDefault(uri, []).Select(t => byCode.GetValueOrDefault(t.Code, t.Title));

    private void LoadList(Stream content)
    {
        foreach (var row in new DelimitedReader(content, ',').Read("code_ogr", "libelle_appellation_long"))
        {
            if (row.Problem.Length == 0 && byCode.Count < ImportLimits.TableRows)
                byCode.TryAdd(row["code_ogr"].Trim(), row["libelle_appellation_long"].Trim());
        }
    }

    private void LoadCrosswalk(Stream content)
    {
        using var table = BelowPreamble(content);
        var count = 0;
        foreach (var row in new DelimitedReader(table, ',').Read(Header, "classification 2 ID", "classification 2 prefered label", "mapping relation"))
        {
            if (row.Problem.Length > 0 || row["mapping relation"].Trim() is not ("skos:exactMatch" or "skos:broadMatch"))
                continue;
            if (count++ == ImportLimits.TableRows)
                throw new InvalidDataException($"It has more than {ImportLimits.TableRows} titles, and they are held as a whole.");
            var uri = row[Header].Trim();
            if (!byUri.TryGetValue(uri, out var titles))
                byUri.Add(uri, titles = []);
            titles.Add((row["classification 2 ID"].Trim(), row["classification 2 prefered label"].Trim()));
        }
    }

    /// <summary>What begins with the header line.</summary>
    private static MemoryStream BelowPreamble(Stream content)
    {
        using var reader = new StreamReader(content, Encoding.UTF8, leaveOpen: true);
        for (var above = 0; above < MostLinesAbove && reader.ReadLine() is { } line; above++)
        {
            if (line.StartsWith(Header, StringComparison.Ordinal))
                return new MemoryStream(Encoding.UTF8.GetBytes($"{line}\n{reader.ReadToEnd()}"));
        }

        throw new InvalidDataException($"The line that begins with \u201c{Header}\u201d is missing.");
    }

    [GeneratedRegex(@"mapping_esco_rome[^/]*\.csv(?:\.gz)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CrosswalkCsv();

    [GeneratedRegex(@"referentiel_appellation[^/]*\.csv(?:\.gz)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ListCsv();
}
