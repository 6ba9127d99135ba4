using ProNet.Imports.Reading;

namespace ProNet.Imports.Skills;

/// <summary>French labels by concept URI, from one or more vintages of the taxonomy; the first file that names a concept wins.</summary>
internal sealed class FrenchLabels
{
    private readonly Dictionary<string, (string Label, IReadOnlyList<string> Aliases)> byUri = new(StringComparer.Ordinal);

    public void Load(ImportFile file)
    {
        using var content = file.Open();
        foreach (var row in new DelimitedReader(content, ',').Read("conceptUri", "preferredLabel"))
        {
            var label = row["preferredLabel"].Trim();
            if (byUri.Count == ImportLimits.TableRows)
                throw new InvalidDataException($"It has more than {ImportLimits.TableRows} labels, and they are held as a whole.");
            if (row.Problem.Length == 0 && label.Length > 0)
                byUri.TryAdd(row["conceptUri"].Trim(), (label, Split(row["altLabels"])));
        }
    }

    /// <summary>The French label and other spellings, or nothing.</summary>
    public (string Label, IReadOnlyList<string> Aliases) Find(string uri) => byUri.GetValueOrDefault(uri, ("", []));

    /// <summary>Vintages part labels by bars or by line breaks.</summary>
    public static IReadOnlyList<string> Split(string labels) =>
        labels.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
