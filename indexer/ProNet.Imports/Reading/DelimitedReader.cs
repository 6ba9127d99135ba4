using System.Text;

namespace ProNet.Imports.Reading;

/// <summary>Reads CSV (RFC 4180: quotes, doubled quotes, line breaks inside quotes) and TSV (no quotes) row by row, under a header line.</summary>
internal sealed class DelimitedReader(Stream stream, char separator)
{
    private readonly bool quotes = separator != '\t';
    private Dictionary<string, int> columns = [];

    /// <param name="required">Columns without which the file is of no use.</param>
    /// <exception cref="InvalidDataException">The file is empty or a required column is missing.</exception>
    public IEnumerable<DelimitedRow> Read(params string[] required)
    {
        var hasHeader = false;
        foreach (var (line, text, problem) in Logical())
        {
            if (!hasHeader)
            {
                hasHeader = true;
                ReadHeader(text, required);
                continue;
            }

            if (problem.Length > 0)
            {
                yield return new DelimitedRow(line, columns, [], problem);
                continue;
            }

            var fields = Split(text);
            yield return fields.Length < columns.Count
                ? new DelimitedRow(line, columns, fields, $"The row has {fields.Length} cells where the header has {columns.Count}.")
                : new DelimitedRow(line, columns, fields, "");
        }

        if (!hasHeader)
            throw new InvalidDataException("It is empty.");
    }

    private void ReadHeader(string text, string[] required)
    {
        columns = Split(text)
            .Select((name, index) => (Name: name.Trim(), Index: index))
            .DistinctBy(c => c.Name)
            .ToDictionary(c => c.Name, c => c.Index, StringComparer.OrdinalIgnoreCase);
        var missing = required.Where(name => !columns.ContainsKey(name)).ToList();
        if (missing.Count > 0)
            throw new InvalidDataException($"The column {string.Join(", ", missing)} is missing from its first line.");
    }

    /// <summary>Joins the physical lines of a row whose quoted cell holds line breaks.</summary>
    private IEnumerable<(long Line, string Text, string Problem)> Logical()
    {
        var pending = new StringBuilder();
        var isOpen = false;
        long start = 0;
        foreach (var record in new LineReader(stream).Read())
        {
            if (record.Problem.Length > 0)
            {
                pending.Clear();
                isOpen = false;
                yield return (record.Line, "", record.Problem);
                continue;
            }

            var text = Encoding.UTF8.GetString(record.Bytes.Span);
            start = isOpen ? start : record.Line;
            pending.Append(isOpen ? "\n" : "").Append(text);
            isOpen ^= quotes && text.AsSpan().Count('"') % 2 == 1;
            if (isOpen && pending.Length <= RawRecord.MaximumBytes)
                continue;
            yield return isOpen ? (start, "", NeverClosed(start)) : (start, pending.ToString(), "");
            pending.Clear();
            isOpen = false;
        }

        if (pending.Length > 0)
            yield return (start, "", NeverClosed(start));
    }

    private static string NeverClosed(long line) => $"A quote opened on line {line} is never closed.";

    private string[] Split(string text)
    {
        if (!quotes || !text.Contains('"', StringComparison.Ordinal))
            return text.Split(separator);
        var fields = new List<string>(columns.Count);
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == separator && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        fields.Add(field.ToString());
        return [.. fields];
    }
}
