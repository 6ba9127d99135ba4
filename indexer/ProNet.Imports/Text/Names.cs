using ProNet.Domain.Profiles;

namespace ProNet.Imports.Text;

/// <summary>Splits an assembled name where a source gives no parts. The first word is the given name; particles stay with the family name.</summary>
internal static class Names
{
    public static FullName Split(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length < 2)
            return new FullName { Given = words.FirstOrDefault() ?? "" };

        // "DUPONT Marie": capitals mark the family name wherever it stands.
        if (IsCapitals(words[0]) && !IsCapitals(words[^1]))
        {
            var family = words.TakeWhile(IsCapitals).ToList();
            return new FullName { Given = string.Join(' ', words.Skip(family.Count)), Family = string.Join(' ', family.Select(Capitalise)) };
        }

        return new FullName { Given = words[0], Family = string.Join(' ', words.Skip(1).Select(w => IsCapitals(w) ? Capitalise(w) : w)) };
    }

    private static bool IsCapitals(string word) => word.Length > 2 && word.All(c => !char.IsLower(c)) && word.Any(char.IsLetter);

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
}
