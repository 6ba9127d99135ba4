using System.Text.RegularExpressions;
using ProNet.Domain.Profiles;
using ProNet.Lexicon.Text;

namespace ProNet.Imports.Text;

/// <summary>Splits an assembled name where a source gives no parts. The first word is the given name; particles, numerals and titles behind it stay with the family name.</summary>
internal static partial class Names
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "MBA", "PhD", "MD", "JD", "RN", "LPN", "NP", "CNA", "BSN", "MSN", "DDS", "DVM", "PE", "CPA", "CFA", "PMP", "CISSP", "SHRM", "PHR", "SPHR", "MSc", "BSc", "BA", "MA", "BS", "MS", "LLB", "LLM", "EdD",
        "ACCA", "FCA", "ACA", "CMA", "CIA", "RHIA", "LCSW", "LMFT", "PharmD", "OBE", "MBE", "CBE", "QC", "KC", "FRCS", "MRCP", "Esq", "DBA", "CSM", "HDR",
    };

    public static FullName Split(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length < 2)
            return new FullName { Given = words.FirstOrDefault() is { } only && IsShouted(only) ? Capitalise(only) : words.FirstOrDefault() ?? "" };

        // "DUPONT Marie": capitals mark the family name wherever it stands.
        var shouted = Array.ConvertAll(words, IsShouted);
        var family = words.Where((_, i) => shouted[..(i + 1)].All(s => s)).ToList();
        if (!shouted[^1] && !IsSuffix(words[^1]) && family.Exists(word => word.Length > 2))
        {
            return new FullName { Given = string.Join(' ', words.Skip(family.Count)), Family = string.Join(' ', family.Select(Capitalise)) };
        }

        return new FullName { Given = shouted[0] && words[0].Length > 2 ? Capitalise(words[0]) : words[0], Family = string.Join(' ', words.Skip(1).Select(Set)) };

        string Set(string word, int index) => !IsSuffix(word) && IsShouted(word) && (word.Length > 2 || (index + 2 < words.Length && shouted[index + 2])) ? Capitalise(word) : word;
    }

    /// <summary>In capitals, and not because it is an initial or a title.</summary>
    private static bool IsShouted(string word) => word.Length > 1 && !word.Contains('.', StringComparison.Ordinal) && word.All(c => !char.IsLower(c)) && word.Any(char.IsUpper) && !IsSuffix(word);

    /// <summary>"III", "MBA".</summary>
    private static bool IsSuffix(string word) => Numeral().IsMatch(word) || Titles.Contains(word.Trim(',', '.', '(', ')').Replace(".", "", StringComparison.Ordinal));

    private static string Capitalise(string word)
    {
        var letters = word.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i == 0 || letters[i - 1] is '-' or '\'' or '’')
                letters[i] = char.ToUpperInvariant(letters[i]);
        }

        return new string(letters);
    }

    [GeneratedRegex("^(?:II|III|IV|VI{0,3}|IX)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Numeral();
}
