using System.Globalization;

namespace ProNet.Imports.Reading;

/// <summary>Says why a field of a record may not be stored: a sentence, or empty when it may.</summary>
internal static class FieldCheck
{
    /// <param name="name">Such as <c>title</c>.</param>
    /// <param name="text">As it would be stored.</param>
    /// <param name="longest">In characters (UTF-16 units); one of <see cref="ImportLimits"/>.</param>
    public static string Text(string name, string text, int longest)
    {
        if (text.Length > longest)
            return string.Create(CultureInfo.InvariantCulture, $"Its {name} has {text.Length:N0} characters; at most {longest:N0} are taken.");
        return CharacterRepair.IsText(text) ? "" : $"Its {name} holds something that is no character.";
    }

    /// <param name="name">In the plural.</param>
    /// <param name="count">How many there are.</param>
    public static string Count(string name, int count) => count <= ImportLimits.Entries
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"It has {count:N0} {name}; at most {ImportLimits.Entries:N0} are taken.");
}
