using System.IO.Compression;
using System.Text.RegularExpressions;
using ProNet.Imports.Reading;

namespace ProNet.Imports.Skills;

/// <summary>Tells the files of one table of the taxonomy apart by name: the English records (a CSV, or a zip that holds it), and French labels.</summary>
/// <param name="table"><c>skills</c> or <c>occupations</c>.</param>
internal sealed class EscoFiles(string table)
{
    private readonly Regex englishCsv = Named(table, "en");
    private readonly Regex frenchCsv = Named(table, "fr");

    public static EscoFiles Skills { get; } = new("skills");

    public static EscoFiles Occupations { get; } = new("occupations");

    public bool IsEnglish(ImportFile file) => englishCsv.IsMatch(file.Name) || (IsZip(file) && HasTable(file));

    public bool IsFrench(ImportFile file) => frenchCsv.IsMatch(file.Name);

    /// <summary>Opens the English CSV and reads it.</summary>
    public IEnumerable<T> ReadEnglish<T>(ImportFile file, Func<Stream, IEnumerable<T>> read)
    {
        if (!IsZip(file))
        {
            using var plain = file.Open();
            foreach (var item in read(plain))
                yield return item;
            yield break;
        }

        using var zip = ZipFile.OpenRead(file.Path);
        var entry = zip.Entries.First(e => englishCsv.IsMatch(e.Name));
        using var content = new BoundedContent(entry.Open(), entry.CompressedLength);
        foreach (var item in read(content))
            yield return item;
    }

    private static bool IsZip(ImportFile file) => file.Name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private bool HasTable(ImportFile file)
    {
        // Opening a pipe would wait for a writer.
        if (file.Length == 0)
            return false;
        try
        {
            using var zip = ZipFile.OpenRead(file.Path);
            return zip.Entries.Any(e => englishCsv.IsMatch(e.Name));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static Regex Named(string table, string language) =>
        new($@"^{table}_{language}[^/]*\.csv(?:\.gz)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
