namespace ProNet.Lexicon.Text;

/// <summary>Tab-separated tables that come with this assembly. They are ours: a malformed one is a defect of the build, not bad input.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows below the header, each with as many cells as the header.</summary>
    /// <exception cref="InvalidOperationException">The table is missing or a row has another number of cells.</exception>
    public static IReadOnlyList<string[]> Read(Type beside, string file)
    {
        using var stream = beside.Assembly.GetManifestResourceStream(beside, file)
            ?? throw new InvalidOperationException($"The table {file} is missing from this build.");
        using var reader = new StreamReader(stream);
        var width = reader.ReadLine()!.Split('\t').Length;
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length != width)
                throw new InvalidOperationException($"The table {file} has a row of {cells.Length} cells instead of {width}: {line}");
            rows.Add(cells);
        }

        return rows;
    }
}
