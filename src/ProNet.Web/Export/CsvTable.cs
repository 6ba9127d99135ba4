using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using ProNet.Components.Language;

namespace ProNet.Web.Export;

/// <summary>
/// A table for spreadsheets (RFC 4180): UTF-8 with a byte order mark, without which they read accents wrong, and with the separator that they expect
/// in the language: a semicolon in French, where the comma belongs to numbers. A cell that a spreadsheet would run as a formula begins with an
/// apostrophe (OWASP, CSV injection).
/// </summary>
internal sealed class CsvTable<T>(IReadOnlyList<CsvColumn<T>> columns, Wording words)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly CsvConfiguration format = new(CultureInfo.InvariantCulture)
    {
        Delimiter = words.Language == "fr" ? ";" : ",",
        NewLine = "\r\n",
        InjectionOptions = InjectionOptions.Escape,
    };

    public byte[] Header() => [.. ByteOrderMark, .. Lines([columns.Select(c => (string?)c.Header)])];

    public byte[] Rows(IEnumerable<T> rows) => Lines(rows.Select(row => columns.Select(c => c.Value(row))));

    private byte[] Lines(IEnumerable<IEnumerable<string?>> lines)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, format))
        {
            foreach (var line in lines)
            {
                foreach (var cell in line)
                    csv.WriteField(cell);
                csv.NextRecord();
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
