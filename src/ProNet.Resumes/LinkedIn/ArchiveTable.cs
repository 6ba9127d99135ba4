using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using ProNet.Resumes.Reading;

namespace ProNet.Resumes.LinkedIn;

/// <summary>A table of an archive: which one it is, and its rows by the English names of their columns.</summary>
internal sealed record ArchiveTable(TableKind Kind, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    private const int MostRows = 2_000;

    /// <summary>Notes may stand above the headings.</summary>
    private const int HeadingsWithin = 6;

    /// <returns>Null when it is no table that is read.</returns>
    public static ArchiveTable? Read(TextReader text, ReadingBudget budget)
    {
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, MaxFieldSize = budget.Limits.Characters, IgnoreBlankLines = true });
        for (var line = 0; line < HeadingsWithin && parser.Read(); line++)
        {
            string[] columns = [.. parser.Record!.Select(Columns.Of)];
            if (Columns.KindOf(columns) is { } kind)
                return new ArchiveTable(kind, ReadRows(parser, columns, budget));
        }

        return null;
    }

    private static List<IReadOnlyDictionary<string, string>> ReadRows(CsvParser parser, string[] columns, ReadingBudget budget)
    {
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (rows.Count < MostRows && parser.Read())
        {
            budget.Check();
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (column, value) in columns.Zip(parser.Record!))
                row[column] = value.Trim();
            rows.Add(row);
        }

        return rows;
    }
}
