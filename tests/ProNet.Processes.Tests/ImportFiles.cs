using System.Globalization;
using System.Text.Json;

namespace ProNet.Processes.Tests;

/// <summary>Invented résumés in the format of the importer, other ones in each edition.</summary>
internal static class ImportFiles
{
    private static readonly string[] Titles = ["Nurse", "Baker", "Data Engineer", "Accountant", "Teacher", "Plumber"];

    /// <param name="folder">Where the file goes.</param>
    /// <param name="count">Number of people.</param>
    /// <param name="edition">Changes the text of about a third of them.</param>
    public static async Task<string> WritePeopleAsync(string folder, int count, int edition)
    {
        var file = Path.Combine(folder, "people.jsonl");
        await File.WriteAllLinesAsync(file, Enumerable.Range(1, count).Select(n => Record(n, edition)));
        return file;
    }

    private static string Record(int number, int edition)
    {
        var title = Titles[(number + ((number + edition) % 3 == 0 ? edition : 0)) % Titles.Length];
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{title.ToUpperInvariant()}\nSummary\nWorks with care, edition {(number + edition) % 3} of person {number}.\nExperience\nJanuary 2015 to Current\n{title}\nExample Company {number % 50}\nDid the work of a {title}.\n");
        return JsonSerializer.Serialize(new { id = number.ToString("00000", CultureInfo.InvariantCulture), category = "GENERAL", title, text });
    }
}
