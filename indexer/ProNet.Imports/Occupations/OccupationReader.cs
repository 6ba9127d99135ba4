using ProNet.Imports.Reading;
using ProNet.Imports.Skills;

namespace ProNet.Imports.Occupations;

/// <summary>Reads the English occupations and joins the French labels, and the titles of ROME.</summary>
internal sealed class OccupationReader(FrenchLabels french, RomeTitles rome)
{
    private const int LongestText = 200;

    public IEnumerable<ImportItem<OccupationRecord>> Read(ImportFile file) => EscoFiles.Occupations.ReadEnglish(file, content => Read(file.Name, content));

    private IEnumerable<ImportItem<OccupationRecord>> Read(string fileName, Stream content)
    {
        foreach (var row in new DelimitedReader(content, ',').Read("conceptUri", "preferredLabel"))
        {
            var uri = row["conceptUri"].Trim();
            var label = row["preferredLabel"].Trim();
            if (row.Problem.Length > 0)
                yield return ImportItem<OccupationRecord>.Rejected(fileName, row.Line, row.Problem);
            else if (uri.Length == 0 || label.Length is 0 or > LongestText)
                yield return ImportItem<OccupationRecord>.Rejected(fileName, row.Line, "The occupation has no URI, or no label of a reasonable length.", uri);
            else
                yield return ImportItem<OccupationRecord>.Accepted(fileName, row.Line, uri, Join(uri, EscoReader.WithoutNote(label), FrenchLabels.Split(row["altLabels"])));
        }
    }

    private OccupationRecord Join(string uri, string label, IReadOnlyList<string> titles)
    {
        var (labelFr, titlesFr) = french.Find(uri);
        return new OccupationRecord(uri, label, labelFr.Length > 0 ? EscoReader.WithoutNote(labelFr) : label, Usable(titles), Usable(titlesFr.Concat(rome.Of(uri))));
    }

    private static List<string> Usable(IEnumerable<string> titles) =>
        [.. titles.Where(t => t.Length is > 0 and <= LongestText).Select(EscoReader.WithoutNote).Distinct(StringComparer.OrdinalIgnoreCase).Take(ImportLimits.Entries / 2)];
}
