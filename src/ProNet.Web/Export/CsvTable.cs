using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;
using ProNet.Components.Language;

namespace ProNet.Web.Export;

/// <summary>
/// A table for spreadsheets (RFC 4180): UTF-8 with a byte order mark, without which they read accents wrong, and with the separator that they expect
/// in the language: a semicolon in French, where the comma belongs to numbers. A cell that a spreadsheet would run as a formula begins with an
/// apostrophe (OWASP, CSV injection), and so does a line within a cell: a reader that takes a bare LF or CR for the end of a row would run it.
/// </summary>
/// <param name="columns">In order.</param>
/// <param name="words">The language of the reader.</param>
/// <param name="isForeign">False where every word and number in it is ours: negative numbers then stay numbers.</param>
internal sealed partial class CsvTable<T>(IReadOnlyList<CsvColumn<T>> columns, Wording words, bool isForeign = true)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly CsvConfiguration format = Format(words.Language == "fr" ? ";" : ",", isForeign);

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
                    csv.WriteField(cell is null ? null : FormulaAfterBreak().Replace(cell, "'"));
                csv.NextRecord();
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static CsvConfiguration Format(string separator, bool isForeign)
    {
        // The library looks for its own line break only, and many readers end a row at any.
        var special = SearchValues.Create(separator + "\"\r\n\v\f\u0085\u2028\u2029");
        return new(CultureInfo.InvariantCulture)
        {
            Delimiter = separator,
            NewLine = "\r\n",
            InjectionOptions = isForeign ? InjectionOptions.Escape : InjectionOptions.None,
            ShouldQuote = args => args.Field is { Length: > 0 } field && (field[0] == ' ' || field[^1] == ' ' || field.AsSpan().ContainsAny(special)),
        };
    }

    /// <summary>The place before what a spreadsheet would run, at the beginning of a line that is not the first of its cell.</summary>
    [GeneratedRegex(@"(?<=[\r\n\v\f\u0085\u2028\u2029])(?=[ \t]*[=+\-@\t＝＋－＠])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormulaAfterBreak();
}
