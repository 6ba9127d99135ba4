using System.Globalization;
using System.Text;

namespace ProNet.Components.Design;

/// <summary>What stands in the place of a photo.</summary>
public static class Initials
{
    /// <summary>The first letters of the first and the last word; empty when there is no word that begins with a letter or digit.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(IsWord).ToArray() switch
        {
            [] => "",
            [var one] => First(one),
            [var first, .., var last] => First(first) + First(last),
        };
    }

    private static bool IsWord(string word) => Rune.TryGetRuneAt(word, 0, out var rune) && Rune.IsLetterOrDigit(rune);

    /// <summary>With the marks that belong to it.</summary>
    private static string First(string word) => StringInfo.GetNextTextElement(word);
}
