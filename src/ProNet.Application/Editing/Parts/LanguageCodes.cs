namespace ProNet.Application.Editing.Parts;

/// <summary>Languages that can be chosen, by ISO 639-1 code; those of this interface first.</summary>
public static class LanguageCodes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "fr", "en", "es", "de", "it", "pt", "nl", "ar", "zh", "ja", "ko", "ru", "uk", "pl", "cs", "sk", "ro", "hu", "bg", "el", "tr", "he", "fa", "hi", "bn", "pa", "ur",
        "ta", "te", "vi", "th", "id", "ms", "tl", "sv", "da", "no", "fi", "hr", "sr", "sl", "ca", "eu", "br", "oc", "ht", "wo", "sw", "am", "gu", "mr", "lt", "lv", "et", "ga",
    ];
}
