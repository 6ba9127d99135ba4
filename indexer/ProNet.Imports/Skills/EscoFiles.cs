using System.IO.Compression;
using System.Text.RegularExpressions;
using ProNet.Imports.Reading;

namespace ProNet.Imports.Skills;

/// <summary>Tells the files of the taxonomy apart by name: English skills (a CSV, or a zip that holds it), and French labels.</summary>
internal static partial class EscoFiles
{
    public static bool IsEnglish(ImportFile file) => EnglishCsv().IsMatch(file.Name) || (IsZip(file) && HasSkills(file));

    public static bool IsFrench(ImportFile file) => FrenchCsv().IsMatch(file.Name);

    /// <summary>Opens the English CSV and reads it.</summary>
    public static IEnumerable<T> ReadEnglish<T>(ImportFile file, Func<Stream, IEnumerable<T>> read)
    {
        if (!IsZip(file))
        {
            using var table = file.Open();
            foreach (var item in read(table))
                yield return item;
            yield break;
        }

        using var zip = ZipFile.OpenRead(file.Path);
        var entry = zip.Entries.First(e => EnglishCsv().IsMatch(e.Name));
        using var content = new BoundedContent(entry.Open(), entry.CompressedLength);
        foreach (var item in read(content))
            yield return item;
    }

    private static bool IsZip(ImportFile file) => file.Name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static bool HasSkills(ImportFile file)
    {
        // Opening a pipe would wait for a writer.
        if (file.Length == 0)
            return false;
        try
        {
            using var zip = ZipFile.OpenRead(file.Path);
            return zip.Entries.Any(e => EnglishCsv().IsMatch(e.Name));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^skills_en[^/]*\.csv(?:\.gz)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishCsv();

    [GeneratedRegex(@"^skills_fr[^/]*\.csv(?:\.gz)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FrenchCsv();
}
