using System.Globalization;

namespace ProNet.Imports.Jobs;

/// <summary>French place names out of capitals.</summary>
internal static class FrenchNames
{
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "sur", "sous", "en", "de", "du", "des", "le", "la", "les", "et", "aux", "au", "lès", "les" };

    /// <summary>"BOURG ST ANDEOL" becomes "Bourg St Andeol"; a name in ordinary letters stays.</summary>
    public static string Commune(string name)
    {
        if (name.Any(char.IsLower))
            return name;
        var culture = CultureInfo.GetCultureInfo("fr-FR");
        var words = name.ToLower(culture).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select((word, index) => index > 0 && Small.Contains(word) ? word : culture.TextInfo.ToTitleCase(word)));
    }
}
