using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ProNet.Imports.Reading;

/// <summary>Reads CSV (RFC 4180: quotes, doubled quotes, line breaks inside quotes) and TSV (no quotes) row by row, under a header line.</summary>
internal sealed class DelimitedReader(Stream stream, char separator)
{
    private Dictionary<string, int> columns = [];
    private string badCell = "";

    /// <param name="required">Columns without which the file is of no use.</param>
    /// <exception cref="InvalidDataException">The file is empty, a required column is missing, or a row does not end.</exception>
    public IEnumerable<DelimitedRow> Read(params string[] required)
    {
        using var lines = new CheckedLines(stream);
        using var parser = new CsvParser(lines, Configuration());
        long start = 1;
        for (; parser.Read(); start = parser.RawRow + 1)
        {
            lines.StartRow(start);
            var isSpoilt = false;
            while (lines.TakeProblem(parser.RawRow) is { Problem.Length: > 0 } bad)
            {
                isSpoilt = true;
                yield return new DelimitedRow(bad.Line, columns, [], bad.Problem);
            }

            if (isSpoilt || (parser.Count == 1 && parser[0].AsSpan().Trim().Length == 0))
                continue;
            if (columns.Count == 0)
                ReadHeader(parser.Record!, required);
            else
                yield return Row(start, parser);
        }

        if (columns.Count == 0)
            throw new InvalidDataException("It is empty.");
    }

    /// <summary>Blank lines count as rows here, so that a row starts where the one before ends.</summary>
    private CsvConfiguration Configuration() => new(CultureInfo.InvariantCulture)
    {
        Delimiter = separator.ToString(),
        Mode = separator == '\t' ? CsvMode.NoEscape : CsvMode.RFC4180,
        NewLine = "\n",
        IgnoreBlankLines = false,
        BadDataFound = bad => badCell = bad.Field,
    };

    private void ReadHeader(string[] names, string[] required)
    {
        columns = names
            .Select((name, index) => (Name: name.Trim(), Index: index))
            .DistinctBy(c => c.Name)
            .ToDictionary(c => c.Name, c => c.Index, StringComparer.OrdinalIgnoreCase);
        var missing = required.Where(name => !columns.ContainsKey(name)).ToList();
        if (missing.Count > 0)
            throw new InvalidDataException($"The column {string.Join(", ", missing)} is missing from its first line.");
    }

    private DelimitedRow Row(long line, CsvParser parser)
    {
        badCell = "";
        var fields = parser.Record!;
        var problem = badCell.Length > 0 ? BadQuotes(line)
            : fields.Length < columns.Count ? $"The row has {fields.Length} cells where the header has {columns.Count}."
            : "";
        return new DelimitedRow(line, columns, problem.Length > 0 ? [] : fields, problem);
    }

    private string BadQuotes(long line) => badCell.AsSpan().Count('"') % 2 == 1 && badCell[0] == '"'
        ? $"A quote opened on line {line} is never closed."
        : "A quote stands in the middle of a cell: a cell with quotes in it has to be quoted, and they doubled.";
}
