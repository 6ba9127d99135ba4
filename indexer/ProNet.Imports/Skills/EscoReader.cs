using ProNet.Imports.Reading;

namespace ProNet.Imports.Skills;

/// <summary>Reads the English skills and joins the French labels.</summary>
internal sealed class EscoReader(FrenchLabels french)
{
    private const int LongestText = 200;

    public IEnumerable<ImportItem<EscoSkill>> Read(ImportFile file) => EscoFiles.Skills.ReadEnglish(file, content => Read(file.Name, content));

    private IEnumerable<ImportItem<EscoSkill>> Read(string fileName, Stream content)
    {
        foreach (var row in new DelimitedReader(content, ',').Read("conceptUri", "preferredLabel"))
        {
            var uri = row["conceptUri"].Trim();
            var label = row["preferredLabel"].Trim();
            if (row.Problem.Length > 0)
                yield return ImportItem<EscoSkill>.Rejected(fileName, row.Line, row.Problem);
            else if (uri.Length == 0 || label.Length is 0 or > LongestText)
                yield return ImportItem<EscoSkill>.Rejected(fileName, row.Line, "The skill has no URI, or no label of a reasonable length.", uri);
            else
                yield return ImportItem<EscoSkill>.Accepted(fileName, row.Line, uri, Join(uri, label, FrenchLabels.Split(row["altLabels"])));
        }
    }

    private EscoSkill Join(string uri, string label, IReadOnlyList<string> aliases)
    {
        var (labelFr, aliasesFr) = french.Find(uri);
        var plain = WithoutNote(label);
        return new EscoSkill(uri, plain, labelFr.Length > 0 ? WithoutNote(labelFr) : plain, Usable(aliases), Usable(aliasesFr));
    }

    /// <summary>Labels carry notes: "Java (computer programming)".</summary>
    public static string WithoutNote(string label) =>
        label.EndsWith(')') && label.LastIndexOf(" (", StringComparison.Ordinal) is var note and > 0 ? label[..note] : label;

    private static List<string> Usable(IReadOnlyList<string> aliases) =>
        aliases.Where(a => a.Length <= LongestText).Select(WithoutNote).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
}
